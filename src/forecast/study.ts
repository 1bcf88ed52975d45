import { correlation } from "../core/numeric/correlation";
import { orderStatistics } from "../core/numeric/orderStatistics";
import { orderlessSum } from "../core/numeric/orderlessSum";
import { aliveMatrix } from "../core/prediction/aliveMatrix";
import { bgnbdAlive, type BgnbdModel } from "../core/prediction/bgnbdAlive";
import { bgnbdFit } from "../core/prediction/bgnbdFit";
import { countsUntil, type CountsUntil } from "../core/prediction/countsUntil";
import type { Fit } from "../core/prediction/Fit";
import { expectedOfAll, holdout } from "../core/prediction/holdout";
import { tracking } from "../core/prediction/tracking";
import { purchaseHistories } from "../core/segments/purchaseHistories";
import { purchasesUntil } from "../core/segments/purchasesUntil";
import type { Study, StudyRequest } from "./StudyRequest";

/**
 * Studies a purchase log: fits the BG/NBD model, checks it by a holdout, tracks it, and looks ahead.
 *
 * Observed until the latest date in the log. Needs a row; a log of refunds only gives a study without customers.
 */
export function study({ purchases, unitDays, horizon, cut: wanted }: StudyRequest): Study {
  const { codes, dates, amounts, asOf: until } = purchasesUntil(purchases);
  const histories = purchaseHistories(codes, dates, amounts);
  const first = histories.reduce((day, { purchases: [begin] }) => Math.min(day, begin!.day), until);
  const cut = wanted ?? middleOf(first, until);
  const observed = { cut, until, unitDays };
  const counts = countsUntil(histories, until, unitDays);
  const [fit, check] = [bgnbdFit(counts), holdout(histories, observed)];
  const [model, calibrated] = [modelOf(fit), modelOf(check.fit)];
  return {
    ...observed,
    horizon,
    first,
    customers: histories.length,
    repeatBuyers: counts.frequency.filter((x) => x > 0).length,
    repeats: counts.frequency.reduce((sum, x) => sum + x, 0),
    fit,
    correlation: spendCorrelation(counts),
    holdout: check,
    tracking: calibrated && tracking(histories, calibrated, observed),
    outlook: model && outlookOf(model, counts, horizon),
  };
}

/** The last day of the first half. */
export const middleOf = (first: number, until: number): number => first + Math.floor((until - first) / 2);

const modelOf = (fit: Fit): BgnbdModel | undefined => (fit.status === "converged" ? (fit.parameters as unknown as BgnbdModel) : undefined);

/** The Gamma-Gamma model takes for granted that it is near 0. */
function spendCorrelation({ frequency, spend }: CountsUntil): number | undefined {
  const again = (values: Float64Array): Float64Array => values.filter((_, i) => frequency[i]! > 0);
  return correlation(again(frequency), again(spend));
}

function outlookOf(model: BgnbdModel, counts: CountsUntil, horizon: number): Study["outlook"] {
  const { frequency, recency, age } = counts;
  const [middle] = orderStatistics(age, [Math.floor(age.length / 2)]);
  return {
    alive: orderlessSum(frequency.map((x, i) => bgnbdAlive(model, x, recency[i]!, age[i]!))),
    purchases: expectedOfAll(model, counts, horizon),
    matrix: aliveMatrix(model, middle!, frequency.reduce((most, x) => Math.max(most, x), 0)),
  };
}
