import { sum } from "../numeric/sum";
import type { History } from "../segments/purchaseHistories";
import type { BgnbdModel } from "./bgnbdAlive";
import { bgnbdExpected } from "./bgnbdExpected";
import type { Observed } from "./holdout";

/** Repeat purchases since the first purchase of all, entry k after k + 1 units. */
export interface Tracking {
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  /** After how many units the calibration ended. */
  readonly cut: number;
}

/**
 * Cumulative repeat purchases of the calibrated customers, as they were and as the model has them: Σ E[X(t)] over the customers,
 * t from the first purchase of each. Customers who began on one day are one cohort.
 *
 * Predicted are the purchases of customers just won, not those of customers whose history is known: what is tracked is whether
 * the model has the base's growth and decline right, before the cut and after it.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 9 and section 5.
 */
export function tracking(histories: readonly History[], model: BgnbdModel, { cut, until, unitDays }: Observed): Tracking {
  const known = histories.filter(({ purchases }) => purchases[0]!.day <= cut);
  const begin = known.reduce((first, { purchases }) => Math.min(first, purchases[0]!.day), until);
  const units = Math.floor((until - begin) / unitDays);
  const cohorts = cohortsOf(known);
  // One lag in days occurs in many pairs of cohort and unit.
  const expected = Float64Array.from({ length: units * unitDays + 1 }, (_, lag) => bgnbdExpected(model, lag / unitDays, 0, 0, 0));
  return {
    actual: running(known, begin, units, unitDays),
    predicted: Float64Array.from({ length: units }, (_, k) => {
      const day = begin + (k + 1) * unitDays;
      return sum(cohorts.filter(([first]) => first < day).map(([first, customers]) => customers * expected[day - first]!));
    }),
    cut: (cut - begin) / unitDays,
  };
}

function cohortsOf(histories: readonly History[]): readonly (readonly [day: number, customers: number])[] {
  const customers = new Map<number, number>();
  for (const { purchases } of histories) customers.set(purchases[0]!.day, (customers.get(purchases[0]!.day) ?? 0) + 1);
  return [...customers].sort(([a], [b]) => a - b);
}

/** Repeat purchases by the end of each unit. */
function running(histories: readonly History[], begin: number, units: number, unitDays: number): Float64Array {
  const counts = new Float64Array(units);
  for (const { purchases } of histories) {
    for (const { day } of purchases.slice(1)) {
      const unit = Math.ceil((day - begin) / unitDays) - 1;
      if (unit < units) counts[unit]!++;
    }
  }
  for (let k = 1; k < units; k++) counts[k]! += counts[k - 1]!;
  return counts;
}
