import { DomainError } from "../DomainError";
import { logPeriodFactor, periodFactor } from "./periodFactor";

export const MARGIN_TIMINGS = ["start", "end", "renewal"] as const;
export type MarginTiming = (typeof MARGIN_TIMINGS)[number];

/**
 * Customer lifetime value (LTV): the expected margin of a customer over all periods, in today's money.
 *
 * Σ margin·qᵗ from t = 0, with q = (1 − churn) / (1 + discount): the first margin comes at once ("start"). With "end" every
 * margin comes one period later, whoever stays; with "renewal" the first margin is already earned and not counted. Without
 * `periods` the sum has no end; with them it is a truncated value of so many terms. Margin, not revenue.
 *
 * Shapes and units: money a period, two shares a period of the same length, a whole number of terms; money.
 * Refuses: an endless sum that nothing shrinks (no churn and no discount).
 * Source: Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas, note 024, cases 1 ("start"), 3 ("end"), 2 ("renewal").
 */
export function lifetimeValue(margin: number, churn: number, discount = 0, periods?: number, timing: MarginTiming = "start"): number {
  const start = valueAtStart(margin, churn, discount, periods);
  if (timing === "end") return start / (1 + discount);
  return timing === "renewal" ? start * periodFactor(churn, discount) : start;
}

function valueAtStart(margin: number, churn: number, discount: number, periods: number | undefined): number {
  const shrinking = churn + discount;
  if (shrinking > 0) return (margin * (1 + discount) * earnedShare(churn, discount, periods)) / shrinking;
  if (periods === undefined) throw new DomainError("noAnswer", "endless", "lifetimeValue requires churn, discount or a number of periods");
  return margin * periods;
}

/** 1 − qⁿ: the share of the endless value that n periods bring. 1 − q is shrinking / (1 + discount), so nothing cancels near q = 1. */
const earnedShare = (churn: number, discount: number, periods: number | undefined): number =>
  periods === undefined ? 1 : -Math.expm1(periods * logPeriodFactor(churn, discount));
