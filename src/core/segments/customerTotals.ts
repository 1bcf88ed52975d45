import { sumByGroup } from "../numeric/sumByGroup";
import type { PurchasesUntil } from "./purchasesUntil";

/** One entry a customer, in order of first appearance. */
export interface CustomerTotals {
  /** Days since the last purchase. */
  readonly recency: Float64Array;
  /** Purchases. */
  readonly frequency: Float64Array;
  /** Sum of the amounts, less refunds. */
  readonly monetary: Float64Array;
}

/**
 * Recency, frequency and monetary value of each customer at a date.
 *
 * Every row with an amount of at least 0 is a purchase, also several on one day; a refund lowers the sum and is no purchase.
 * A customer with refunds only has frequency 0, and recency counted from the last of them.
 */
export function customerTotals({ codes, dates, amounts, customers, asOf }: PurchasesUntil): CustomerTotals {
  const frequency = new Float64Array(customers);
  const last = new Float64Array(customers);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row]!;
    const date = dates[row]!;
    const bought = amounts[row]! >= 0;
    // The first purchase takes the place of any refunds before it, and refunds after it change nothing.
    const only = frequency[customer] === 0;
    if (bought && only) last[customer] = date;
    else if (bought || only) last[customer] = Math.max(last[customer]!, date);
    if (bought) frequency[customer]! += 1;
  }
  return { recency: last.map((date) => asOf - date), frequency, monetary: sumByGroup(codes, amounts, customers) };
}
