import { DomainError } from "../DomainError";
import { twoSidedZ } from "../numeric/normalQuantile";
import { promoterCounts } from "./promoterCounts";

/** Three imagined answers, ¾ promoter, 1½ passive, ¾ detractor: they keep the interval honest where all answers are alike. */
const ADDED = 3;
const ADDED_PROMOTERS = 0.75;
const ADDED_DETRACTORS = 0.75;

/**
 * Confidence interval of the net promoter score: adjusted Wald, in points.
 *
 * With p and d the shares of promoters and detractors after the added answers: 100 · (p − d ± z·√((p + d − (p − d)²)/(n + 3))),
 * clipped to ±100. Not the plain Wald interval, which has no width at all when everybody is a promoter.
 *
 * Shapes and units: whole scores from 0 to 10; confidence between 0 and 1; lower and upper bound in points.
 * Refuses: no score.
 * Source: Rocks (2016), Interval Estimation for the "Net Promoter Score", The American Statistician 70(4), 365–372.
 */
export function netPromoterInterval(scores: ArrayLike<number>, confidence = 0.95): readonly [number, number] {
  if (scores.length === 0) throw new DomainError("noAnswer", "nothingLeft", "netPromoterInterval requires at least one score");
  const { promoters, detractors } = promoterCounts(scores);
  const n = scores.length + ADDED;
  const p = (promoters + ADDED_PROMOTERS) / n;
  const d = (detractors + ADDED_DETRACTORS) / n;
  const margin = twoSidedZ(confidence) * Math.sqrt((p + d - (p - d) ** 2) / n);
  return [Math.max(-100, 100 * (p - d - margin)), Math.min(100, 100 * (p - d + margin))];
}
