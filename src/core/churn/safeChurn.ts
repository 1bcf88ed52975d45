import { DomainError } from "../DomainError";
import { settled } from "../numeric/settled";

/**
 * Safe churn: the highest churn rate the economics of a customer bear.
 *
 * (margin − maintenance − target) / development, at most 1. Each customer earns the margin and costs the maintenance; at churn c
 * each has to be replaced c times a period at the cost of development; what is left must reach the target. Not a benchmark of the
 * industry: another company bears another rate.
 *
 * Shapes and units: money per customer and period, development money per new customer; a share.
 * Refuses development that costs nothing (any churn is borne), and has no answer where the margin does not even cover the rest.
 * Source: our formula for the first point of the churn safety line in course book 003, which gives none.
 */
export function safeChurn(margin: number, maintenance: number, development: number, target = 0): number {
  if (development === 0) throw new DomainError("divisionByZero", "freeDevelopment", "safeChurn requires a development cost above 0");
  const left = settled(margin - maintenance - target, [margin, maintenance, target]);
  if (left < 0) {
    throw new DomainError("noAnswer", "lossWithoutChurn", "safeChurn requires the margin to cover maintenance and target", { margin, needed: maintenance + target });
  }
  return Math.min(1, left / development);
}
