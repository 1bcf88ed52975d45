import { sharedRows } from "../../support/shared";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";

export const CDNOW = "data/cdnow_customers_summary_with_transactions.csv";

/** The tenth of CDNOW's customers of early 1997 that the literature fits, in weeks rounded to two decimals. */
export function cdnow(): PurchaseCounts & { readonly monetary: Float64Array } {
  const rows = sharedRows(CDNOW);
  const of = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
  return { frequency: of("x"), recency: of("t_x"), age: of("T"), monetary: of("zbar") };
}
