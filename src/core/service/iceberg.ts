import { DomainError } from "../DomainError";

/**
 * The iceberg of complaints: how many dissatisfied customers stand behind the complaints one sees.
 *
 * visible / (r₁·r₂·…): the complaint funnel backwards, from its end to its start. An estimate of the unseen from assumed rates, not a count of them.
 *
 * Shapes and units: a count of complaints and the rates from level to level; a count of customers.
 * Refuses: a rate of 0, through which nothing would have been seen.
 * Source: course book 003, pyramid of complaint channels: 1 complaint at the top stands for 500 dissatisfied.
 */
export function iceberg(visible: number, rates: ArrayLike<number>): number {
  let passing = 1;
  for (let i = 0; i < rates.length; i++) passing *= rates[i]!;
  if (passing === 0) throw new DomainError("divisionByZero", "nothingPasses", "iceberg requires rates above 0");
  return visible / passing;
}
