import { twoSidedZ } from "../numeric/normalQuantile";

/**
 * Sample size for a share: how many answers keep its margin of error within `error`.
 *
 * n₀ = z²·p(1 − p)/e², for a finite population N n₀/(1 + (n₀ − 1)/N); rounded up. These are answers received, not people
 * asked: divide by the expected response rate for those. Without a population it is taken as infinite.
 *
 * Shapes and units: population a count of at least 1; error, confidence and share as fractions; a whole number.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 4.4.
 */
export function sampleSize(population: number | undefined, error: number, confidence = 0.95, share = 0.5): number {
  const unlimited = (twoSidedZ(confidence) / error) ** 2 * share * (1 - share);
  return Math.ceil(population === undefined || unlimited === 0 ? unlimited : corrected(unlimited, population));
}

/** The finite population correction, written so that it never exceeds the population, however large n₀ is. */
const corrected = (unlimited: number, population: number): number => population / (1 + (population - 1) / unlimited);
