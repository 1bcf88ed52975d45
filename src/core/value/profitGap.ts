/** The course book's claim, without a source: companies miss 17 to 43 % of profit, by industry. */
export const CLAIMED_GAP = { low: 0.17, high: 0.43 } as const;

/**
 * Profit gap: the profit a company is said to miss because nobody manages the quality of its dealings with customers.
 *
 * profit·low and profit·high: shares of the profit made now, not of the profit that could be made (that would be
 * profit·share / (1 − share)).
 *
 * Shapes and units: money, two shares; two amounts of money.
 * Source: course book 004, statistics.
 */
export function profitGap(profit: number, low: number = CLAIMED_GAP.low, high: number = CLAIMED_GAP.high): readonly [number, number] {
  return [profit * low, profit * high];
}
