import { DomainError } from "../DomainError";
import { sum } from "../numeric/sum";

export const RETENTION_KINDS = ["net", "gross"] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/**
 * Revenue retention: how much of last period's revenue the same customers bring this period.
 *
 * Net: Σ after / Σ before, what they added included, so possibly above 1. Gross: Σ max(0, min(after, before)) / Σ before, losses
 * only. Customers with nothing before are new and stay out of both; with them the ratio would be revenue growth.
 *
 * Shapes and units: two lists of money, one value a customer, before at least 0; a share.
 * Refuses: no revenue before.
 * Source: practice of subscription businesses; no accounting standard.
 */
export function revenueRetention(before: ArrayLike<number>, after: ArrayLike<number>, kind: RetentionKind = "net"): number {
  const base = sum(before);
  if (base === 0) throw new DomainError("divisionByZero", "noRevenueBefore", "revenueRetention requires revenue in the period before");
  return sum(Float64Array.from(before, (old, i) => kept(old, after[i]!, kind))) / base;
}

function kept(before: number, after: number, kind: RetentionKind): number {
  if (before === 0) return 0;
  return kind === "net" ? after : Math.max(0, Math.min(after, before));
}
