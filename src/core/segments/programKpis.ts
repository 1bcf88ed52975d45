import { DomainError } from "../DomainError";
import { sum } from "../numeric/sum";
import { purchaseHistories, type Purchase } from "./purchaseHistories";

export interface ProgramKpis {
  readonly repeatPurchases: number;
  readonly repeatSum: number;
  /** Absent where nobody bought twice. */
  readonly meanGapDays: number | undefined;
  readonly regularCustomers: number;
  readonly repeatRate: number;
  readonly averageCheck: number;
}

/**
 * The indicators of a loyalty programme that can be read from its sales.
 *
 * A purchase is a day on which a customer's net is above 0 (see purchaseHistories); all but a customer's first are repeats. The
 * days between purchases are those of all gaps of all customers pooled, not the mean of the customers' means, in which one gap
 * of a rare customer counts as much as fifty of a frequent one. Regular is who bought `regularFrom` times or more. The repeat
 * rate is of customers with a purchase; the average check is the net amount of a purchase, refund days apart.
 *
 * Shapes and units: one row a booking; customers as codes, days as whole date serials, refunds as negative amounts.
 * Refuses rows without a single purchase.
 * Source: course book 004, day 1, topic 5: four of its six monitored indicators; repeat rate and average check are ours.
 */
export function programKpis(customers: ArrayLike<number>, days: ArrayLike<number>, amounts: ArrayLike<number>, regularFrom = 3): ProgramKpis {
  const histories = purchaseHistories(customers, days, amounts).map(({ purchases }) => purchases);
  if (histories.length === 0) throw new DomainError("noAnswer", "noPurchase", "programKpis requires a day on which a customer's net is above 0");
  const all = histories.flat();
  const repeats = histories.flatMap((purchases) => purchases.slice(1));
  const boughtAtLeast = (times: number): number => histories.filter((purchases) => purchases.length >= times).length;
  return {
    repeatPurchases: repeats.length,
    repeatSum: total(repeats),
    meanGapDays: repeats.length === 0 ? undefined : sum(histories.map(daysFromFirstToLast)) / repeats.length,
    regularCustomers: boughtAtLeast(regularFrom),
    repeatRate: boughtAtLeast(2) / histories.length,
    averageCheck: total(all) / all.length,
  };
}

const total = (purchases: readonly Purchase[]): number => sum(purchases.map(({ amount }) => amount));

/** The gaps between a customer's purchases add up to this. */
const daysFromFirstToLast = (purchases: readonly Purchase[]): number => purchases.at(-1)!.day - purchases[0]!.day;
