import { sum } from "../numeric/sum";
import type { History } from "../segments/purchaseHistories";
import type { PurchaseCounts } from "./PurchaseCounts";

export interface CountsUntil extends PurchaseCounts {
  /** Mean of the repeat purchases; 0 where there were none. */
  readonly spend: Float64Array;
  /** For each entry, the history it was counted from. */
  readonly of: readonly History[];
}

/**
 * What a model of repeat buying would have seen of each customer at the end of a day: x, t_x, T and the mean repeat purchase.
 * Customers who bought first after that day are left out: they were not known yet.
 *
 * Shapes and units: days as whole date serials, times in units of so many days; one entry a customer, in the order of the histories.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, section 2.
 */
export function countsUntil(histories: readonly History[], until: number, unitDays: number): CountsUntil {
  const of = histories.filter(({ purchases }) => purchases[0]!.day <= until);
  const [frequency, recency, age, spend] = Array.from({ length: 4 }, () => new Float64Array(of.length)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  of.forEach(({ purchases }, i) => {
    const first = purchases[0]!.day;
    const repeats = purchases.filter(({ day }, at) => at > 0 && day <= until);
    frequency[i] = repeats.length;
    recency[i] = ((repeats.at(-1)?.day ?? first) - first) / unitDays;
    age[i] = (until - first) / unitDays;
    spend[i] = repeats.length > 0 ? sum(repeats.map(({ amount }) => amount)) / repeats.length : 0;
  });
  return { frequency, recency, age, spend, of };
}
