import { orderlessSum } from "../numeric/orderlessSum";
import type { History } from "../segments/purchaseHistories";
import type { BgnbdModel } from "./bgnbdAlive";
import { bgnbdExpected } from "./bgnbdExpected";
import { bgnbdFit } from "./bgnbdFit";
import { countsUntil } from "./countsUntil";
import type { Fit } from "./Fit";
import type { PurchaseCounts } from "./PurchaseCounts";

export interface Observed {
  /** The last day the model is calibrated on. */
  readonly cut: number;
  /** The last day observed. */
  readonly until: number;
  readonly unitDays: number;
}

export interface Holdout {
  /** Of the calibration. */
  readonly fit: Fit;
  /** Those who bought first by the cut, and their repeat purchases by then. */
  readonly customers: number;
  readonly calibrated: number;
  /** Their purchases after the cut. */
  readonly actual: number;
  /** How many the model expects of them; undefined where the calibration has no parameters. */
  readonly predicted: number | undefined;
}

/**
 * The check of a forecast by what is known already: the BG/NBD model is calibrated on the first part of the observed time and
 * asked how often the same customers buy in the rest, which it has not seen.
 *
 * Its rival, the fit to the data it was made from, says nothing about a forecast.
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, section 5, equation 10.
 */
export function holdout(histories: readonly History[], { cut, until, unitDays }: Observed): Holdout {
  const known = countsUntil(histories, cut, unitDays);
  const calibrated = total(known.frequency);
  const fit = bgnbdFit(known);
  return {
    fit,
    customers: known.of.length,
    calibrated,
    actual: total(countsUntil(known.of, until, unitDays).frequency) - calibrated,
    predicted: fit.status === "converged" ? expectedOfAll(fit.parameters as unknown as BgnbdModel, known, (until - cut) / unitDays) : undefined,
  };
}

/** Purchases expected of all customers together within the next `periods` units. */
export const expectedOfAll = (model: BgnbdModel, { frequency, recency, age }: PurchaseCounts, periods: number): number =>
  orderlessSum(frequency.map((x, i) => bgnbdExpected(model, periods, x, recency[i]!, age[i]!)));

/** Of whole numbers, which no sum rounds. */
const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
