import { sum, sumOfProducts } from "../numeric/sum";
import { DomainError } from "../DomainError";

/**
 * Weighted score: the mean of scores, each counted by its weight.
 *
 * Σ w·s / Σ w. The weights may have any sum; not Σ w·s, which is a score only where the weights sum to 1.
 *
 * Shapes and units: lists of one length, weights at least 0; the result is on the scale of the scores.
 * Refuses weights that add up to nothing.
 * Source: course book 002, the eight criteria of service.
 */
export function weightedScore(weights: ArrayLike<number>, scores: ArrayLike<number>): number {
  const weight = sum(weights);
  if (weight === 0) throw new DomainError("divisionByZero", "noWeight", "weightedScore requires a weight above 0");
  return sumOfProducts(weights, scores) / weight;
}
