import { DomainError } from "../DomainError";

/**
 * Return on a loyalty programme: what it brought beyond its cost, as a share of the cost.
 *
 * ((treated − control) · customers − cost) / cost. Not the rise from before to after: only a control group shows what would
 * have happened without the programme.
 *
 * Shapes and units: margin per customer in both groups over one period, customers in the programme, its cost in that period; a share.
 * Refuses a cost of 0.
 */
export function programRoi(treated: number, control: number, customers: number, cost: number): number {
  if (cost === 0) throw new DomainError("divisionByZero", "noCost", "programRoi requires a cost other than 0");
  return ((treated - control) * customers - cost) / cost;
}
