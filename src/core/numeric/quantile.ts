/** Type-7 quantile (Excel's PERCENTILE.INC) of numbers sorted upwards: linear between the order statistics around (n − 1)·p. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (at - below);
}
