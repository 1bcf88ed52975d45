import { DomainError } from "../DomainError";

/**
 * Quick ratio of recurring revenue: how much comes in for each unit that goes.
 *
 * (new + expansion) / (contraction + churned), the losses as positive amounts. Not the quick ratio of accounting (liquid assets /
 * current liabilities).
 *
 * Shapes and units: four amounts of money of one period; a ratio.
 * Refuses: a period in which nothing was lost.
 * Source: Mamoon Hamid, Social Capital.
 */
export function quickRatio(won: number, expansion: number, contraction: number, churned: number): number {
  const gone = contraction + churned;
  if (gone === 0) throw new DomainError("divisionByZero", "nothingLost", "quickRatio requires some lost revenue");
  return (won + expansion) / gone;
}
