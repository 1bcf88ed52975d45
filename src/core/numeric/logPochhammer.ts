import { digamma } from "./digamma";
import { logRising } from "./logRising";

/** Of more factors the sum takes longer, and the difference has lost little. */
const FACTORS = 400;

/**
 * ln Γ(r + x)/Γ(r) for r > 0, x ≥ 0, with its slope along r. For a whole x the logarithm of the rising factorial
 * r(r+1)…(r+x−1), factor by factor: for large r the slopes of the two gamma functions have nearly all digits in common.
 */
export function logPochhammer(r: number, x: number): { readonly value: number; readonly slope: number } {
  if (!Number.isInteger(x) || x > FACTORS) return { value: logRising(r, x), slope: digamma(r + x) - digamma(r) };
  let [value, slope] = [0, 0];
  for (let k = 0; k < x; k++) {
    value += Math.log(r + k);
    slope += 1 / (r + k);
  }
  return { value, slope };
}
