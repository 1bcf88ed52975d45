import { DomainError } from "../DomainError";

/**
 * Customer acquisition cost (CAC): what one new customer costs.
 *
 * spend / newCustomers, both of one period. Marketing CAC counts the marketing budget only (the course book's), fully loaded CAC also
 * sales salaries, tools and overheads: the formula is the same, the spend is not.
 *
 * Shapes and units: an amount of money, a count; money per customer.
 * Refuses: a period without new customers.
 * Source: course book 000, formula 2.
 */
export function acquisitionCost(spend: number, newCustomers: number): number {
  if (newCustomers === 0) throw new DomainError("divisionByZero", "nobodyNew", "acquisitionCost requires at least one new customer");
  return spend / newCustomers;
}
