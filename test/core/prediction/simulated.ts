import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";
import type { Chance } from "../../support/Chance";

/** Customers who live by a model, one purchase count each. */
export function simulated(customers: number, live: () => readonly [x: number, tx: number, T: number]): PurchaseCounts {
  const lives = Array.from({ length: customers }, live);
  const of = (at: 0 | 1 | 2): Float64Array => Float64Array.from(lives, (life) => life[at]);
  return { frequency: of(0), recency: of(1), age: of(2) };
}

/** A life by the BG/NBD model, observed for 27 to 39 units. */
export const bgnbdLife = (chance: Chance, [r, alpha, a, b]: readonly [number, number, number, number]) => (): [number, number, number] => {
  const [age, rate, loss] = [27 + 12 * chance.uniform(), chance.gamma(r, alpha), chance.beta(a, b)];
  let [x, last] = [0, 0];
  for (let time = chance.exponential(rate); time <= age; time += chance.exponential(rate)) {
    [x, last] = [x + 1, time];
    if (chance.happens(loss)) break;
  }
  return [x, last, age];
};
