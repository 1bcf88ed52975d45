import { DomainError } from "../DomainError";
import { twoSidedZ } from "../numeric/normalQuantile";

/**
 * Confidence interval of a share: Wilson's score interval.
 *
 * All shares p for which |x/n − p| ≤ z·√(p(1 − p)/n). Not the textbook x/n ± z·√(x/n·(1 − x/n)/n), which leaves [0, 1] and has
 * no width at 0 and at n; without continuity correction.
 *
 * Shapes and units: successes of n, counts; confidence between 0 and 1; lower and upper share.
 * Refuses: more successes than n; n = 0.
 * Source: Wilson (1927), JASA 22, 209–212; values in Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
 */
export function shareInterval(successes: number, n: number, confidence = 0.95): readonly [number, number] {
  if (successes > n) {
    throw new DomainError("outOfRange", "moreThanAll", "shareInterval requires successes to be at most n", { successes, n });
  }
  if (n === 0) throw new DomainError("divisionByZero", "nobodyAsked", "shareInterval requires n above 0");
  const z = twoSidedZ(confidence);
  return [lowerBound(successes, n, z), 1 - lowerBound(n - successes, n, z)];
}

/** The smaller root as the product of both over the larger one: nothing cancels, and no success gives exactly 0. */
function lowerBound(successes: number, n: number, z: number): number {
  const share = successes / n;
  return (successes * share) / (successes + (z * z) / 2 + z * Math.sqrt(successes * (1 - share) + (z * z) / 4));
}
