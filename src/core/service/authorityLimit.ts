import { DomainError } from "../DomainError";
import { settled } from "../numeric/settled";

/**
 * Authority limit: the most that a remedy on the spot may cost for one complaint.
 *
 * value · (repurchaseWith − repurchaseWithout) · share: the value the remedy is expected to save, or the share of it one is
 * ready to spend. Not the average cost of remedies, and not the value of the customer: most of it is not at stake.
 *
 * Shapes and units: value of a customer who stays, in money; probabilities of buying again; a share of the gain; money.
 * Refuses: a remedy that lowers repurchase.
 * Source: course book 000, assignment 5 (give staff authority); repurchase by course book 003, case 05.
 */
export function authorityLimit(value: number, repurchaseWithout: number, repurchaseWith: number, share = 1): number {
  const gain = settled(repurchaseWith - repurchaseWithout, [repurchaseWith, repurchaseWithout]);
  if (gain < 0) {
    throw new DomainError("noAnswer", "remedyDoesNotPay", "authorityLimit requires a remedy that raises repurchase", { repurchaseWithout, repurchaseWith });
  }
  return value * gain * share;
}
