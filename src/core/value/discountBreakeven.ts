import { DomainError } from "../DomainError";
import { settled } from "../numeric/settled";

/**
 * Discount break-even: the growth of volume that a discount needs to leave the profit where it was.
 *
 * discount / (margin − discount), the margin as a share of the price before the discount. Not the discount itself (10 % off does
 * not need 10 % more sales), and not with a markup, which is a share of the cost.
 *
 * Shapes and units: two shares; a share, often above 1.
 * Refuses: a discount that takes the whole margin; no volume makes up for it. No discount needs no growth.
 * Source: course book 001, why discount programmes do not work; Nagle, The Strategy and Tactics of Pricing.
 */
export function discountBreakeven(discount: number, margin: number): number {
  if (discount === 0) return 0;
  const left = settled(margin - discount, [margin, discount]);
  if (left <= 0) throw new DomainError("noAnswer", "marginGone", "discountBreakeven requires a discount below the margin", { discount, margin });
  return discount / left;
}
