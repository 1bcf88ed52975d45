import { DomainError } from "../DomainError";
import { purchaseHistories } from "../segments/purchaseHistories";
import type { Purchases } from "../segments/Purchases";
import { purchasesUntil } from "../segments/purchasesUntil";
import { countsUntil } from "./countsUntil";
import type { PurchaseCounts } from "./PurchaseCounts";

export interface SummaryOptions {
  /** The end of the observation; the latest date in the data where it is left out. */
  readonly until?: number | undefined;
  /** Days in the unit of time; a week where it is left out. */
  readonly unitDays?: number | undefined;
}

/** One entry for each customer with a purchase, in order of first appearance. */
export interface PurchaseSummary extends PurchaseCounts {
  /** The first row of each customer, as a row of the purchases given. */
  readonly firstRows: Int32Array;
  /** Mean repeat purchase, the first left out; 0 where there is none. */
  readonly monetary: Float64Array;
}

/**
 * What the models of repeat buying and of spend see of a log of purchases: x, t_x, T and the mean repeat spend (see countsUntil).
 *
 * A purchase is a day on which a customer's net is above 0 (see purchaseHistories). The first one says only that somebody has
 * become a customer: x and the spend are those of the purchases after it. Rows after `until` are as if they had never been.
 *
 * Refuses: an end before all rows, rows without a single purchase.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284 (x, t_x, T); what a refund does is ours.
 */
export function purchaseSummary(purchases: Purchases, { until, unitDays = 7 }: SummaryOptions = {}): PurchaseSummary {
  const { codes, dates, amounts, firstRows, asOf } = purchasesUntil(purchases, until);
  const histories = purchaseHistories(codes, dates, amounts);
  if (histories.length === 0) throw new DomainError("noAnswer", "noPurchase", "purchaseSummary requires a day on which a customer's net is above 0");
  const { frequency, recency, age, spend } = countsUntil(histories, asOf, unitDays);
  return { firstRows: Int32Array.from(histories, ({ customer }) => firstRows[customer]!), frequency, recency, age, monetary: spend };
}
