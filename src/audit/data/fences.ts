/** Below so many values quartiles say little, and nothing is called far from them. */
export const FEW = 20;

export interface Fences {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** The distance of the quartiles. */
  readonly spread: number;
}

/**
 * Tukey's fences: so many times the distance of the quartiles beyond them. Undefined for few values, and where the quartiles are one value: then there is
 * no distance to measure by. Quartiles are interpolated as in Excel's QUARTILE.INC.
 */
export function fences(values: Float64Array, times: number): Fences | undefined {
  if (values.length < FEW) return undefined;
  const sorted = values.slice().sort();
  const [first, median, third] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [number, number, number];
  const spread = third - first;
  return spread > 0 ? { low: first - times * spread, high: third + times * spread, median, spread } : undefined;
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  return sorted[below]! + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)]! - sorted[below]!);
}
