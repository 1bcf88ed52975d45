import { runningSums } from "../numeric/runningSums";
import { settled } from "../numeric/settled";
import { sumByGroup } from "../numeric/sumByGroup";

/** Customers from the most to the least profitable. `order` holds their codes; the other columns stand in that order. */
export interface WhaleCurve {
  readonly order: readonly number[];
  readonly profit: Float64Array;
  readonly cumulative: Float64Array;
  /** Profit of all: the last cumulative value. */
  readonly total: number;
  /** Cumulative profit / total; nothing where the total is not positive and a share of it would mean nothing. */
  readonly share: Float64Array | undefined;
}

/**
 * Whale curve: the profit made with the best customers, counted up one customer after another.
 *
 * Rows of one customer are summed, customers sorted by profit downwards (equal profits by name), the profits cumulated. The curve
 * rises above the total and comes back over the customers who cost more than they bring. Not a Pareto curve of revenue, which
 * never falls.
 *
 * Shapes and units: for each row a customer's code and an amount of money, for each code a name; money, money, shares.
 * Source: Kaplan & Narayanan (2001), Measuring and Managing Customer Profitability.
 */
export function whaleCurve(customer: ArrayLike<number>, profits: ArrayLike<number>, names: readonly string[]): WhaleCurve {
  const byCustomer = sumByGroup(customer, profits, names.length);
  const order = Array.from(byCustomer, (_, code) => code).sort((a, b) => byCustomer[b]! - byCustomer[a]! || (names[a]! < names[b]! ? -1 : 1));
  const profit = Float64Array.from(order, (code) => byCustomer[code]!);
  const cumulative = runningSums(profit);
  const total = settled(cumulative[cumulative.length - 1]!, profits);
  cumulative[cumulative.length - 1] = total;
  return { order, profit, cumulative, total, share: total > 0 ? cumulative.map((reached) => reached / total) : undefined };
}
