import { DomainError } from "../DomainError";
import { requirePossible } from "./requirePossible";

/**
 * Refuses a history in discrete time that cannot be: what cannot be in any time, or more purchases than opportunities up to the
 * last of them. `row` is its 1-based place in a list.
 */
export function requireOpportunities(model: string, frequency: number, recency: number, opportunities: number, row?: number): void {
  requirePossible(model, frequency, recency, opportunities, row);
  if (frequency <= recency) return;
  throw new DomainError("outOfRange", "moreThanOpportunities", `${model} requires at most one purchase at each opportunity`, { frequency, recency }, row);
}
