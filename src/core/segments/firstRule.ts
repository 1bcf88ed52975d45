/** The scores a rule takes, both ends included: from and to for recency, frequency and monetary. */
export type RuleBounds = readonly [rFrom: number, rTo: number, fFrom: number, fTo: number, mFrom: number, mTo: number];

/**
 * The first rule that takes three scores, or −1. Published tables of segments overlap and leave gaps: their order decides, and
 * what no rule takes belongs to the others.
 */
export const firstRule = (r: number, f: number, m: number, rules: readonly RuleBounds[]): number =>
  rules.findIndex(([rFrom, rTo, fFrom, fTo, mFrom, mTo]) => rFrom <= r && r <= rTo && fFrom <= f && f <= fTo && mFrom <= m && m <= mTo);
