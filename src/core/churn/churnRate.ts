import { DomainError } from "../DomainError";
import { lostCustomers } from "./lostCustomers";
import { requireGross } from "./requireGross";

export const CHURN_BASES = ["start", "end", "average", "exposed"] as const;
export type ChurnBase = (typeof CHURN_BASES)[number];

/**
 * Churn rate: the customers lost in a period, as a share of a base.
 *
 * lost / base, with lost = atStart + joined − atEnd and the base the customers at the start (the usual reading), at the end
 * (the course book's), their average, or all who were exposed (atStart + joined). Not the share of the starting customers
 * who left: customers who joined and left inside the period count as lost too.
 *
 * Shapes and units: three counts; a share, with base "end" possibly above 1.
 * Refuses: joined that is not gross (atEnd < joined), a negative loss, an empty base.
 * Source: course book 003, formula 1 and case 02.
 */
export function churnRate(atStart: number, joined: number, atEnd: number, base: ChurnBase = "start"): number {
  requireGross("churnRate", joined, atEnd);
  const lost = lostCustomers(atStart, joined, atEnd);
  const size = baseSize(base, atStart, joined, atEnd);
  if (size === 0) throw new DomainError("divisionByZero", "emptyBase", "churnRate requires at least one customer in the base");
  return lost / size;
}

function baseSize(base: ChurnBase, atStart: number, joined: number, atEnd: number): number {
  switch (base) {
    case "start":
      return atStart;
    case "end":
      return atEnd;
    case "average":
      return (atStart + atEnd) / 2;
    case "exposed":
      return atStart + joined;
  }
}
