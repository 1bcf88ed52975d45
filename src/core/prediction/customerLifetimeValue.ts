import type { Purchases } from "../segments/Purchases";
import { bgnbdAlive, type BgnbdModel } from "./bgnbdAlive";
import { bgnbdDiscounted, type Horizon } from "./bgnbdDiscounted";
import { bgnbdExpected } from "./bgnbdExpected";
import { bgnbdFit } from "./bgnbdFit";
import { parametersOf } from "./Fit";
import { gammaGammaFit } from "./gammaGammaFit";
import { gammaGammaMean, type GammaGammaModel } from "./gammaGammaMean";
import { purchaseSummary, type PurchaseSummary, type SummaryOptions } from "./purchaseSummary";

/** One entry a customer. */
export interface CustomerValues extends PurchaseSummary {
  /** P(alive) at the end of the observation. */
  readonly alive: Float64Array;
  /** Purchases within the horizon. */
  readonly purchases: Float64Array;
  /** Mean value of one of them. */
  readonly spend: Float64Array;
  /** Discounted purchases times the spend. */
  readonly value: Float64Array;
}

/**
 * Customer lifetime value of each customer from a log of purchases: the discounted purchases to be expected within a horizon
 * (BG/NBD) times the spend to be expected of each (Gamma-Gamma).
 *
 * It is revenue to come: not profit (multiply by the margin), not what has been spent already. For customers without a contract;
 * with one, margin and churn give the value (see lifetimeValue).
 *
 * Refuses: what purchaseSummary refuses; a fit that has no parameters, by its obstacle.
 * Source: Fader, Hardie & Lee (2005), "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", Journal of Marketing
 * Research 42(4), 415–430, where value is margin × spend × discounted purchases. There the purchases are Pareto/NBD and time is
 * continuous; here they are BG/NBD and each unit is discounted at its end.
 */
export function customerLifetimeValue(log: Purchases, horizon: Horizon, options: SummaryOptions = {}): CustomerValues {
  const summary = purchaseSummary(log, options);
  const buying = parametersOf("BG/NBD", bgnbdFit(summary)) as readonly number[] as BgnbdModel;
  const spending = parametersOf("Gamma-Gamma", gammaGammaFit(summary)) as readonly number[] as GammaGammaModel;
  const { frequency, recency, age, monetary } = summary;
  const purchases = frequency.map((x, i) => bgnbdExpected(buying, horizon.periods, x, recency[i]!, age[i]!));
  const discounted = horizon.discount === 0 ? purchases : bgnbdDiscounted(buying, summary, horizon);
  const spend = frequency.map((x, i) => gammaGammaMean(spending, x, monetary[i]!));
  return {
    ...summary,
    alive: frequency.map((x, i) => bgnbdAlive(buying, x, recency[i]!, age[i]!)),
    purchases,
    spend,
    value: spend.map((each, i) => each * discounted[i]!),
  };
}
