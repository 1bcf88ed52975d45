import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * z with Φ(z) = (1 + confidence) / 2: the half-width, in standard errors, of a two-sided interval. Taken from the lower tail,
 * because 1 + confidence would lose the last digits of a confidence close to 1, and give infinity for the closest.
 */
export const twoSidedZ = (confidence: number): number => -quantile((1 - confidence) / 2, 0, 1);
