import { DomainError } from "../DomainError";

/**
 * Customers lost in a period: who was there or came, and is not there at the end.
 *
 * atStart + joined − atEnd; joined is gross (everybody who came, whether they stayed or not). Not the fall in the number of
 * customers, atStart − atEnd: growth hides a loss.
 *
 * Shapes and units: three counts, not always whole; a count.
 * Refuses a negative loss: more customers at the end than were ever there.
 * Source: course book 003, formula 1.
 */
export function lostCustomers(atStart: number, joined: number, atEnd: number): number {
  const most = atStart + joined;
  const lost = most - atEnd;
  // Counts in thousands: 0.1 + 0.7 − 0.8 is nobody, not the last bit of a double.
  if (Math.abs(lost) <= 2 * Number.EPSILON * most) return 0;
  if (lost < 0) throw new DomainError("outOfRange", "moreAtEnd", "lostCustomers requires atEnd to be at most atStart + joined", { atEnd, most });
  return lost;
}
