import { DomainError } from "../DomainError";
import { weightedScore } from "../service/weightedScore";

/**
 * Loyalty index: several measures of loyalty in one figure from 0 to 1.
 *
 * Each measure is placed on its scale, (x − low) / (high − low), clipped to 0…1; the index is their mean by weight. A scale
 * with low above high turns a measure round: the less, the more loyal. Not a mean of the raw measures, in which the one with
 * the largest numbers decides.
 *
 * Shapes and units: lists of one length; low and high in the unit of their measure; a share.
 * Refuses a scale without length, and weights that add up to nothing.
 * Source: the measures are those of course book 003, task 4; scales and weights are the asker's policy.
 */
export function loyaltyIndex(weights: ArrayLike<number>, measures: ArrayLike<number>, lows: ArrayLike<number>, highs: ArrayLike<number>): number {
  return weightedScore(weights, Float64Array.from(measures, (measure, i) => placeOnScale(measure, lows[i]!, highs[i]!)));
}

function placeOnScale(measure: number, low: number, high: number): number {
  if (low === high) throw new DomainError("divisionByZero", "noScale", "loyaltyIndex requires low and high to differ", { low });
  return Math.min(1, Math.max(0, (measure - low) / (high - low)));
}
