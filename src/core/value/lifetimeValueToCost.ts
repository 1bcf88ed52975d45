import { DomainError } from "../DomainError";

/**
 * LTV to CAC: how many times a customer's lifetime value covers the cost of winning them.
 *
 * lifetimeValue / acquisitionCost. Margin against cost; not revenue against cost, which looks several times better.
 *
 * Shapes and units: two amounts of money per customer; a ratio.
 * Refuses: an acquisition cost of 0.
 * Source: course book 000, assignment 1 (compute both).
 */
export function lifetimeValueToCost(lifetimeValue: number, acquisitionCost: number): number {
  if (acquisitionCost === 0) throw new DomainError("divisionByZero", "freeCustomer", "lifetimeValueToCost requires an acquisition cost other than 0");
  return lifetimeValue / acquisitionCost;
}
