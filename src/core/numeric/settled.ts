/** Each part of a total may be off by half a last digit, and so may each sum on the way. */
const ROUNDING = 4 * Number.EPSILON;

/** A total, or 0 where nothing is left of it but the rounding of its parts: 0.1 + 0.2 − 0.3 is nothing, not the last bit of a double. */
export function settled(total: number, parts: ArrayLike<number>): number {
  let rounding = 0;
  for (let i = 0; i < parts.length; i++) rounding += Math.abs(parts[i]!) * ROUNDING;
  return Math.abs(total) <= rounding ? 0 : total;
}
