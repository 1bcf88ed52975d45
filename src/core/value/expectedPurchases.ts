import { DomainError } from "../DomainError";

/**
 * Expected purchases of a customer who buys again with the same probability after every purchase.
 *
 * 1 / (1 − repurchase), the first purchase included; the purchases after it are repurchase / (1 − repurchase).
 *
 * Shapes and units: a share; purchases per customer.
 * Refuses: a customer who always buys again.
 * Source: mean of the geometric distribution; course book 004 gives 65 and 75 % (claims of two different events).
 */
export function expectedPurchases(repurchase: number): number {
  if (repurchase === 1) throw new DomainError("divisionByZero", "endlessPurchases", "expectedPurchases requires a repurchase rate below 1");
  return 1 / (1 - repurchase);
}
