/**
 * Period factor q = (1 − churn) / (1 + discount): what the margin of the next period is worth for each unit of this one's,
 * once the customer may have left and money has a price.
 *
 * 1 without churn and discount, 0 with churn 1.
 */
export const periodFactor = (churn: number, discount: number): number => (1 - churn) / (1 + discount);

/** ln q. From the two rates, because q itself has already lost their last digits where it is near 1. −Infinity with churn 1. */
export const logPeriodFactor = (churn: number, discount: number): number => Math.log1p(-churn) - Math.log1p(discount);
