import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** z with Φ(z) = (1 + confidence) / 2: the half-width, in standard errors, of a two-sided interval. */
export const twoSidedZ = (confidence: number): number => quantile((1 + confidence) / 2, 0, 1);
