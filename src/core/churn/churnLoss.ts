import { sumOfProducts } from "../numeric/sum";

/**
 * Churn loss: what the customers lost would have brought.
 *
 * margin × Σ lost·value over groups of customers. With margin 1 it is lost revenue, with the margin lost profit: two readings of
 * one word that differ twentyfold at 5 %. Not the fall in revenue, which new customers hide.
 *
 * Shapes and units: lost (counts) and value (money a customer and period), lists of one length; margin a share; money.
 * Refuses nothing; no groups lose 0.
 * Source: course book 003, formula 2 and case 02; course book 000, slides 2–4 (lost customers × customer value).
 */
export function churnLoss(lost: ArrayLike<number>, value: ArrayLike<number>, margin = 1): number {
  return margin * sumOfProducts(lost, value);
}
