import { DomainError } from "../DomainError";
import { promoterCounts } from "./promoterCounts";

/**
 * Net promoter score (NPS): the share of promoters less the share of detractors, in points from −100 to 100.
 *
 * 100 · (promoters − detractors) / n, with promoters 9–10 and detractors 0–6. Not the mean score, and not the share of
 * promoters: passives (7–8) count in n and nowhere else.
 *
 * Shapes and units: whole scores from 0 to 10; points.
 * Refuses: no score.
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export function netPromoterScore(scores: ArrayLike<number>): number {
  if (scores.length === 0) throw new DomainError("noAnswer", "nothingLeft", "netPromoterScore requires at least one score");
  const { promoters, detractors } = promoterCounts(scores);
  return (100 * (promoters - detractors)) / scores.length;
}
