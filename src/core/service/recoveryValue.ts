import { DomainError } from "../DomainError";
import { sum } from "../numeric/sum";
import { COMPLAINT_STATES, repurchaseIntent, type Edition, type Severity } from "./repurchaseIntent";

const TOLERANCE = 1e-6;

/**
 * Recovery value: what better handling of complaints brings back, in money.
 *
 * customers · value · Σ (afterᵢ − beforeᵢ)·pᵢ over the states silent, unresolved, resolved, quick, with p the repurchase
 * intent. Gross: the cost of handling is not taken off.
 *
 * Shapes and units: dissatisfied customers, a count; two mixes of four shares in the order of the states; value of a customer
 * who buys again, in money; money.
 * Refuses: a mix that has not four shares or does not sum to 1 (within 1e-6).
 * Source: course book 003, case 05.
 */
export function recoveryValue(
  customers: number,
  mixBefore: ArrayLike<number>,
  mixAfter: ArrayLike<number>,
  severity: Severity,
  value: number,
  edition: Edition = "tarp",
): number {
  checkSize("mixBefore", mixBefore);
  checkSize("mixAfter", mixAfter);
  checkTotal("mixBefore", mixBefore);
  checkTotal("mixAfter", mixAfter);
  const gained = COMPLAINT_STATES.map((state, i) => (mixAfter[i]! - mixBefore[i]!) * repurchaseIntent(state, severity, edition));
  return customers * value * sum(gained);
}

function checkSize(mix: string, { length: got }: ArrayLike<number>): void {
  if (got !== COMPLAINT_STATES.length) throw new DomainError("wrongForm", "notFourShares", "recoveryValue requires four shares in a mix", { mix, got });
}

function checkTotal(mix: string, shares: ArrayLike<number>): void {
  const total = sum(shares);
  if (Math.abs(total - 1) > TOLERANCE) throw new DomainError("outOfRange", "notWhole", "recoveryValue requires mixes that sum to 1", { mix, total });
}
