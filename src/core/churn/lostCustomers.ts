import { DomainError } from "../DomainError";

/**
 * Customers lost in a period: who was there or came, and is not there at the end.
 *
 * atStart + joined − atEnd; joined is gross (everybody who came, whether they stayed or not).
 *
 * Refuses a negative loss: more customers at the end than were ever there.
 * Source: course book 003, formula 1.
 */
export function lostCustomers(atStart: number, joined: number, atEnd: number): number {
  const lost = atStart + joined - atEnd;
  if (lost < 0) {
    throw new DomainError("outOfRange", "moreAtEnd", "lostCustomers requires atEnd to be at most atStart + joined", { atEnd, most: atStart + joined });
  }
  return lost;
}
