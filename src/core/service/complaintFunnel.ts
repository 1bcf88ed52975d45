/**
 * Complaint funnel: how many of the dissatisfied are left at each level of the complaint pyramid.
 *
 * n, n·r₁, n·r₁·r₂ …: each rate is the share of the level before it, not of all the dissatisfied.
 *
 * Shapes and units: a count and the rates from level to level; one count more than there are rates.
 * Source: course book 003, pyramid of complaint channels: 500 with 40, 25, 20, 20 and 50 %.
 */
export function complaintFunnel(dissatisfied: number, rates: ArrayLike<number>): number[] {
  const levels = [dissatisfied];
  for (let i = 0; i < rates.length; i++) levels.push(levels[i]! * rates[i]!);
  return levels;
}
