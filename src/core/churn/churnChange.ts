import { DomainError } from "../DomainError";

/**
 * Rate of change of churn: how much higher the churn rate is than before, as a share of what it was.
 *
 * now / before − 1. Not the difference in percentage points: from 5 % to 6 % is one point and a change of 20 %.
 *
 * Shapes and units: two shares; a share of any size from −1.
 * Refuses to compare with no churn at all.
 * Source: course book 003, task 1, checklist of key management (流失变动率).
 */
export function churnChange(now: number, before: number): number {
  if (before === 0) throw new DomainError("divisionByZero", "noChurnBefore", "churnChange requires a churn rate above 0 before");
  return now / before - 1;
}
