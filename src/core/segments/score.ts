import { orderStatistics } from "../numeric/orderStatistics";
import { countBelow } from "./countBelow";

/**
 * Scores by equal shares: where each value stands among all, from 1 (lowest) to `bins` (highest).
 *
 * score(v) = 1 + the number of i in 1 … bins − 1 with bins · (number of values < v) > i · (n − 1): the count of the type-7
 * cuts (PERCENTILE.INC) strictly below v, in whole numbers. So equal values have equal scores, the order of the rows is
 * nothing, and no rounding decides. Not NTILE, which makes groups of one size and tears ties apart.
 *
 * Shapes and units: any finite numbers; bins a whole number of at least 2, at most 255; scores in the order given.
 */
export function scores(values: ArrayLike<number>, bins = 5): Uint8Array {
  return scoresByCuts(values, lowestOfBins(values, bins));
}

/** Scores by cuts that are given, in rising order: 1 + the number of cuts below the value. */
export function scoresByCuts(values: ArrayLike<number>, cuts: ArrayLike<number>): Uint8Array {
  const scored = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) scored[i] = 1 + countBelow(cuts, values[i]!);
  return scored;
}

/** The same scores turned round: for days since the last purchase, where little is good. */
export const reversed = (scored: Uint8Array, bins: number): Uint8Array => scored.map((score) => bins + 1 - score);

/**
 * The rule counts i while the number of values below v is at least k = ⌊i (n − 1) / bins⌋ + 1, and that many lie below v
 * exactly when the k-th smallest value does.
 */
function lowestOfBins(values: ArrayLike<number>, bins: number): Float64Array {
  const places = Array.from({ length: bins - 1 }, (_, i) => Math.floor(((i + 1) * (values.length - 1)) / bins));
  return orderStatistics(values, places);
}
