import { churnLoss } from "./churnLoss";

/**
 * Value of zero churn: what it would bring to lose nobody, and so the most that keeping everybody may cost.
 *
 * share × Σ lost·value. The same sum as the churn loss, read forward: an upper bound of a retention budget, not the budget,
 * because no measure keeps everybody; share is the part of the value that remains for the company.
 *
 * Shapes and units: lost (counts) and value (money a customer and period), lists of one length; share a share; money.
 * Refuses nothing; no groups are worth 0.
 * Source: course book 000, slide 3 (the price of zero churn a year).
 */
export function zeroChurnValue(lost: ArrayLike<number>, value: ArrayLike<number>, share = 1): number {
  return churnLoss(lost, value, share);
}
