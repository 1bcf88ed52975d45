import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";

/**
 * Customers at the start, joined and at the end. About as many leave as is usual, and clearly more or fewer join than leave: where they balance,
 * every base of the rate is the same.
 */
export function drawFlow(dice: Dice, begin: number, step: number): Data {
  const part = (from: number, to: number): number => Math.round((begin * dice.number(from, to, 0.005)) / step) * step;
  const [lost, joined] = [part(0.05, 0.16), part(0.2, 0.4)];
  return { begin, joined, end: begin - lost + joined };
}
