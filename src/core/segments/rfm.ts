import { customerTotals, type CustomerTotals } from "./customerTotals";
import type { Purchases } from "./Purchases";
import { purchasesUntil } from "./purchasesUntil";
import { requireRising, type RfmCuts } from "./rfmCuts";
import { reversed, scores, scoresByCuts } from "./score";
import { segment, type Segment } from "./segment";

export interface RfmOptions {
  /** The date at which recency is counted; the latest in the data where it is left out. */
  readonly asOf?: number | undefined;
  /** A number of equal shares, or the cuts to score by. */
  readonly bins?: number | RfmCuts | undefined;
}

/** One entry a customer, in order of first appearance. */
export interface Rfm extends CustomerTotals {
  /** The first purchase of each customer, as a row of the purchases given. */
  readonly firstRows: Int32Array;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly segments: readonly Segment[];
}

/**
 * RFM: each customer's recency, frequency and monetary value, scored from 1 to the number of bins, and the segment of the scores.
 *
 * Scores are where a customer stands among these customers (see `scores`), unless cuts are given: then they stay comparable
 * from one quarter to the next. High is good in all three.
 */
export function rfm(purchases: Purchases, { asOf, bins = 5 }: RfmOptions = {}): Rfm {
  const until = purchasesUntil(purchases, asOf);
  const totals = customerTotals(until);
  const { most, r, f, m } = typeof bins === "number" ? byShares(totals, bins) : byCuts(totals, requireRising(bins));
  return { ...totals, firstRows: until.firstRows, r, f, m, segments: Array.from(r, (score, at) => segment(score, f[at]!, m[at]!, most)) };
}

interface Scored {
  readonly most: number;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

const byShares = ({ recency, frequency, monetary }: CustomerTotals, bins: number): Scored => ({
  most: bins,
  r: reversed(scores(recency, bins), bins),
  f: scores(frequency, bins),
  m: scores(monetary, bins),
});

function byCuts({ recency, frequency, monetary }: CustomerTotals, cuts: RfmCuts): Scored {
  const most = cuts.recency.length + 1;
  return {
    most,
    r: reversed(scoresByCuts(recency, cuts.recency), most),
    f: scoresByCuts(frequency, cuts.frequency),
    m: scoresByCuts(monetary, cuts.monetary),
  };
}
