import { correlation } from "../core/numeric/correlation";
import { orderStatistics } from "../core/numeric/orderStatistics";
import { bgnbdDiscounted, type Horizon } from "../core/prediction/bgnbdDiscounted";
import { gammaGammaFit } from "../core/prediction/gammaGammaFit";
import { gammaGammaMean, type GammaGammaModel } from "../core/prediction/gammaGammaMean";
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
import type { Outlook, Study, StudyRequest } from "./StudyRequest";

/**
 * Studies a purchase log: fits the BG/NBD model, checks it by a holdout, tracks it, and looks ahead.
 *
 * Observed until the latest date in the log. Needs a row; a log of refunds only gives a study without customers.
 */
export function study({ purchases, unitDays, horizon, yearlyDiscount, cut: wanted }: StudyRequest): Study {
  const { codes, dates, amounts, asOf: until } = purchasesUntil(purchases);
  const histories = purchaseHistories(codes, dates, amounts);
  const first = histories.reduce((day, { purchases: [begin] }) => Math.min(day, begin!.day), until);
  const cut = wanted ?? middleOf(first, until);
  const observed = { cut, until, unitDays };
  const counts = countsUntil(histories, until, unitDays);
  const check = holdout(histories, observed);
  const [fit, spendFit] = [bgnbdFit(counts), gammaGammaFit({ frequency: counts.frequency, monetary: counts.spend })];
  const [model, calibrated, spending] = [modelOf<BgnbdModel>(fit), modelOf<BgnbdModel>(check.fit), modelOf<GammaGammaModel>(spendFit)];
  const discount = discountOf(yearlyDiscount, unitDays);
  return {
    ...observed,
    horizon,
    yearlyDiscount,
    first,
    customers: histories.length,
    repeatBuyers: counts.frequency.filter((x) => x > 0).length,
    repeats: counts.frequency.reduce((sum, x) => sum + x, 0),
    fit,
    spendFit,
    correlation: spendCorrelation(counts),
    holdout: check,
    tracking: calibrated && tracking(histories, calibrated, observed),
    outlook: model && outlookOf(model, spending, counts, { periods: horizon, discount }),
  };
}

/** The last day of the first half. */
export const middleOf = (first: number, until: number): number => first + Math.floor((until - first) / 2);

/** The discount of a unit of so many days that makes up that of a year. */
export const discountOf = (yearly: number, unitDays: number): number => (1 + yearly) ** (unitDays / 365) - 1;

const modelOf = <M extends readonly number[]>(fit: Fit): M | undefined => (fit.status === "converged" ? (fit.parameters as readonly number[] as M) : undefined);

/** The Gamma-Gamma model takes for granted that it is near 0. */
function spendCorrelation({ frequency, spend }: CountsUntil): number | undefined {
  const again = (values: Float64Array): Float64Array => values.filter((_, i) => frequency[i]! > 0);
  return correlation(again(frequency), again(spend));
}

function outlookOf(model: BgnbdModel, spending: GammaGammaModel | undefined, counts: CountsUntil, ahead: Horizon): Outlook {
  const { frequency, recency, age } = counts;
  const [middle] = orderStatistics(age, [Math.floor(age.length / 2)]);
  return {
    alive: orderlessSum(frequency.map((x, i) => bgnbdAlive(model, x, recency[i]!, age[i]!))),
    purchases: expectedOfAll(model, counts, ahead.periods),
    value: spending && valueOf(model, spending, counts, ahead),
    matrix: aliveMatrix(model, middle!, frequency.reduce((most, x) => Math.max(most, x), 0)),
  };
}

function valueOf(model: BgnbdModel, spending: GammaGammaModel, counts: CountsUntil, ahead: Horizon): number {
  const purchases = bgnbdDiscounted(model, counts, ahead);
  return orderlessSum(purchases.map((count, i) => count * gammaGammaMean(spending, counts.frequency[i]!, counts.spend[i]!)));
}
