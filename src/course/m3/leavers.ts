import type { Dice } from "../variants/Dice";

/** Of a hundred who left, by reason: books 001 and 003 (case 06) give the same figures. In the order of the books, from the rarest on. */
export const OF_A_HUNDRED = [1, 3, 5, 9, 14, 68];

/** Leavers of a larger firm: near the books' shares, never on them. */
export const drawLeavers = (dice: Dice, shares: readonly number[]): readonly number[] => {
  const hundreds = dice.number(3, 15);
  return shares.map((share) => Math.round(share * hundreds * dice.number(0.75, 1.2, 0.01)));
};
