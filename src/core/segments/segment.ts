import { DomainError } from "../DomainError";

/** The segments of the default table, row by row. */
export const SEGMENTS = [
  "new", "potentialLoyalists", "champions", "promising", "loyal", "aboutToSleep", "needAttention", "hibernating", "atRisk", "cantLose",
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** By recency score (rows, 1 to 5) and by the mean of frequency and monetary score (columns, 1 to 5). */
const TABLE: readonly (readonly Segment[])[] = [
  ["hibernating", "hibernating", "atRisk", "atRisk", "cantLose"],
  ["hibernating", "hibernating", "atRisk", "atRisk", "cantLose"],
  ["aboutToSleep", "aboutToSleep", "needAttention", "loyal", "loyal"],
  ["promising", "potentialLoyalists", "potentialLoyalists", "loyal", "loyal"],
  ["new", "potentialLoyalists", "potentialLoyalists", "champions", "champions"],
];

/**
 * The segment of a customer's RFM scores: recency against the mean of frequency and monetary score, rounded half up.
 *
 * Each of the 125 cells has one segment. Published tables of segment names differ, overlap and leave cells out; this one is ours.
 * Scores out of another number of bins are first brought to five: 1 + 4 (s − 1) / (bins − 1), rounded half up.
 *
 * Shapes and units: three whole scores from 1 to `bins`.
 * Refuses: any other score.
 */
export function segment(r: number, f: number, m: number, bins = 5): Segment {
  const worth = Math.floor((ofFive(f, bins) + ofFive(m, bins) + 1) / 2);
  return TABLE[ofFive(r, bins) - 1]![worth - 1]!;
}

function ofFive(score: number, bins: number): number {
  if (!Number.isInteger(score) || score < 1 || score > bins) {
    throw new DomainError("outOfRange", "score", `segment requires whole scores from 1 to ${bins}`, { got: score, bins });
  }
  // Half up in whole numbers: ⌊x + ½⌋ with x = 4 (s − 1) / (bins − 1).
  return bins === 5 ? score : 1 + Math.floor((8 * (score - 1) + bins - 1) / (2 * (bins - 1)));
}
