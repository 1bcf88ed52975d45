import { sum, sumOfProducts } from "../numeric/sum";
import { DomainError } from "../DomainError";

/**
 * Satisfaction: what was perceived, as a ratio to what was expected.
 *
 * Σ w·perceived / Σ w·expected. Not the mean of the single ratios, in which a small expectation counts as much as a great one.
 *
 * Shapes and units: lists of one length, on one scale; without weights every criterion counts alike; a ratio, 1 where
 * expectations are just met.
 * Refuses expectations that add up to nothing.
 * Source: course book 003, formula 3.
 */
export function satisfaction(perceived: ArrayLike<number>, expected: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const total = (scores: ArrayLike<number>): number => (weights ? sumOfProducts(weights, scores) : sum(scores));
  const wanted = total(expected);
  if (wanted === 0) throw new DomainError("divisionByZero", "noExpectation", "satisfaction requires expectations that do not add up to 0");
  return total(perceived) / wanted;
}
