import type { AliveMatrix } from "../core/prediction/aliveMatrix";
import type { Fit } from "../core/prediction/Fit";
import type { Holdout, Observed } from "../core/prediction/holdout";
import type { Tracking } from "../core/prediction/tracking";
import type { Purchases } from "../core/segments/Purchases";

/** What a study is asked for. It can be copied to a worker. */
export interface StudyRequest {
  readonly purchases: Purchases;
  /** How many days a unit of time has. */
  readonly unitDays: number;
  /** How far ahead to look, in units. */
  readonly horizon: number;
  /** Share by which a purchase is worth less a year later. */
  readonly yearlyDiscount: number;
  /** The last day of the calibration; the middle of the observed time where it is left out. */
  readonly cut?: number | undefined;
}

/** What a purchase log says about the purchases to come: numbers only, no words. It can be copied from a worker. */
export interface Study extends Observed {
  readonly horizon: number;
  readonly yearlyDiscount: number;
  /** The day of the first purchase. */
  readonly first: number;
  readonly customers: number;
  readonly repeatBuyers: number;
  /** Purchase days after the first of each customer. */
  readonly repeats: number;
  readonly fit: Fit;
  /** The Gamma-Gamma model of what they spend. */
  readonly spendFit: Fit;
  /** Of frequency and mean spend among repeat buyers; undefined where there are too few, or no spread. */
  readonly correlation: number | undefined;
  readonly holdout: Holdout;
  /** By the model of the calibration; undefined where that has no parameters. */
  readonly tracking: Tracking | undefined;
  /** What the model of the whole log says; undefined where it has no parameters. */
  readonly outlook: Outlook | undefined;
}

/** The whole base in the units ahead. */
export interface Outlook {
  /** How many customers are alive. */
  readonly alive: number;
  readonly purchases: number;
  /** Of these purchases, discounted; undefined where the model of spend has no parameters. */
  readonly value: number | undefined;
  readonly matrix: AliveMatrix;
}
