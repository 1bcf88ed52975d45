import { DomainError } from "../DomainError";
import type { CustomerTotals } from "./customerTotals";

/** Rising cuts of the three measures, one fewer than there are bins. */
export interface RfmCuts {
  readonly recency: ArrayLike<number>;
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
}

/**
 * The cuts behind the RFM scores: the type-7 values (PERCENTILE.INC) at 1/bins, 2/bins …, recency in days.
 *
 * A score is 1 + the number of cuts below the value (recency: bins less that number). Scoring by these cuts gives exactly the
 * scores of `scores`, for a cut between two neighbouring values is never rounded up to the upper one.
 */
export const rfmCuts = ({ recency, frequency, monetary }: CustomerTotals, bins = 5): RfmCuts => ({
  recency: cuts(recency, bins),
  frequency: cuts(frequency, bins),
  monetary: cuts(monetary, bins),
});

function cuts(values: Float64Array, bins: number): Float64Array {
  const sorted = values.slice().sort();
  let before = -Infinity;
  // Between close neighbours one cut may be rounded down further than the one before it; a cut never falls.
  return Float64Array.from({ length: bins - 1 }, (_, i) => (before = Math.max(before, cutAt(sorted, i + 1, bins))));
}

/** Whole-number ranks: (n − 1) · 0.6 need not be whole in doubles where (n − 1) · 3 / 5 is. */
function cutAt(sorted: Float64Array, i: number, bins: number): number {
  const rank = i * (sorted.length - 1);
  const low = sorted[Math.floor(rank / bins)]!;
  const part = (rank % bins) / bins;
  if (part === 0) return low;
  const high = sorted[Math.floor(rank / bins) + 1]!;
  const cut = low + (high - low) * part;
  return cut < high ? cut : low;
}

/** Cuts as they are given, once they are known to rise. Equal ones may stand beside each other: ties in the data make such cuts. */
export function requireRising(given: RfmCuts): RfmCuts {
  for (const cuts of [given.recency, given.frequency, given.monetary]) {
    for (let i = 1; i < cuts.length; i++) {
      const [before, cut] = [cuts[i - 1]!, cuts[i]!];
      if (cut < before) throw new DomainError("wrongForm", "cutsFall", "rfmCuts requires each cut to be at least the one before", { cut, before });
    }
  }
  return given;
}
