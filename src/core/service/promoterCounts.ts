export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/**
 * Promoters (9–10), passives (7–8) and detractors (0–6) among answers to "how likely are you to recommend us".
 *
 * Shapes and units: whole scores from 0 to 10; three counts.
 * Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export function promoterCounts(scores: ArrayLike<number>): PromoterCounts {
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! >= PROMOTER_FROM) promoters++;
    else if (scores[i]! <= DETRACTOR_TO) detractors++;
  }
  return { promoters, passives: scores.length - promoters - detractors, detractors };
}
