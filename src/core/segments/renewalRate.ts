import { DomainError } from "../DomainError";

/**
 * Renewal rate: the share of the contracts due in a period that were renewed.
 *
 * renewed / due. Not retention: contracts that were not due could not be left, and would only flatter the rate.
 *
 * Shapes and units: two counts; a share.
 * Refuses more renewals than contracts due, and none due.
 * Source: course book 003, task 4 (active renewal rate of dealers).
 */
export function renewalRate(renewed: number, due: number): number {
  if (renewed > due) throw new DomainError("outOfRange", "moreRenewed", "renewalRate requires renewed to be at most due", { renewed, due });
  if (due === 0) throw new DomainError("divisionByZero", "noneDue", "renewalRate requires at least one contract due");
  return renewed / due;
}
