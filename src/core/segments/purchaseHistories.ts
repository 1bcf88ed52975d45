import { stableOrder } from "../numeric/stableOrder";
import { sum } from "../numeric/sum";

/** A day on which a customer bought. */
export interface Purchase {
  readonly day: number;
  readonly amount: number;
}
export interface History {
  readonly customer: number;
  /** At least one, by day. */
  readonly purchases: readonly Purchase[];
}

/**
 * Purchase histories: for each customer the days on which something was bought, in order.
 *
 * All rows of one customer on one day are one purchase of their net amount. A day whose net is not above 0 (taken back, or
 * nothing but refunds) is no purchase, and a customer without a purchase has no history.
 *
 * Shapes and units: one row a booking; customers as codes, days as whole date serials, refunds as negative amounts.
 */
export function purchaseHistories(customers: ArrayLike<number>, days: ArrayLike<number>, amounts: ArrayLike<number>): History[] {
  const order = stableOrder(customers, stableOrder(days));
  const booked = Float64Array.from(order, (row) => amounts[row]!);
  const histories: { customer: number; purchases: Purchase[] }[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const customer = customers[order[from]!]!;
    const day = days[order[from]!]!;
    while (to < order.length && customers[order[to]!] === customer && days[order[to]!] === day) to++;
    const amount = net(booked.subarray(from, to));
    if (amount <= 0) continue;
    if (histories.at(-1)?.customer !== customer) histories.push({ customer, purchases: [] });
    histories.at(-1)!.purchases.push({ day, amount });
  }
  return histories;
}

/** In doubles 0.1 + 0.2 − 0.3 is not quite 0: what is left of a day by rounding alone must not count as a purchase. */
const ROUNDING = 1e-12;

function net(amounts: Float64Array): number {
  if (amounts.length === 1) return amounts[0]!;
  const total = sum(amounts);
  return total > ROUNDING * sum(amounts.map(Math.abs)) ? total : 0;
}
