import { sharedRows } from "../../support/shared";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";

export const DONATIONS = "data/donations.csv";

/** Donors of 1995 by their gifts at the six yearly appeals after: 22 histories, 11,104 donors (Fader, Hardie & Shang 2010). */
export function donations(): Required<PurchaseCounts> & { readonly weights: Float64Array } {
  const rows = sharedRows(DONATIONS);
  const of = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
  return { frequency: of("frequency"), recency: of("recency"), age: of("periods"), weights: of("weights") };
}
