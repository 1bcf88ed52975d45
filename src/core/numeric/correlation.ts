import { orderlessSum } from "./orderlessSum";

/**
 * Correlation of two measures (Pearson): 1 where one rises in a straight line with the other, −1 where it falls.
 * Undefined for fewer than three pairs, which two points cannot tell from a line, and where a measure has no spread.
 *
 * Shapes and units: lists of one length; neither unit shows in the result, nor the order of the pairs.
 */
export function correlation(a: Float64Array, b: Float64Array): number | undefined {
  if (a.length < 3) return undefined;
  const [ofA, ofB] = [deviations(a), deviations(b)];
  const spread = Math.sqrt(orderlessSum(ofA.map((value) => value * value))) * Math.sqrt(orderlessSum(ofB.map((value) => value * value)));
  if (!(spread > 0)) return undefined;
  const shared = orderlessSum(ofA.map((value, i) => value * ofB[i]!));
  return Math.max(-1, Math.min(1, shared / spread));
}

/** From the mean; what rounding alone leaves of equal numbers is no spread. */
function deviations(values: Float64Array): Float64Array {
  const mean = orderlessSum(values) / values.length;
  return values.every((value) => value === values[0]) ? new Float64Array(values.length) : values.map((value) => value - mean);
}
