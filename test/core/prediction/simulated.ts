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

/** A life by the BG/BB model, observed for 5 to 9 opportunities. */
export const bgbbLife = (chance: Chance, [alpha, beta, gamma, delta]: readonly [number, number, number, number]) => (): [number, number, number] => {
  const [opportunities, buying, loss] = [5 + chance.below(5), chance.beta(alpha, beta), chance.beta(gamma, delta)];
  let [x, last] = [0, 0];
  for (let at = 1; at <= opportunities && !chance.happens(loss); at++) if (chance.happens(buying)) [x, last] = [x + 1, at];
  return [x, last, opportunities];
};

/** Survivors of a cohort by the sBG model, over nine renewals. */
export function sbgCohort(chance: Chance, customers: number, [alpha, beta]: readonly [number, number]): number[] {
  let losses = Array.from({ length: customers }, () => chance.beta(alpha, beta));
  return Array.from({ length: 10 }, (_, period) => {
    if (period > 0) losses = losses.filter((loss) => !chance.happens(loss));
    return losses.length;
  });
}

/** A life by the Pareto/NBD model, observed for 27 to 39 units. */
export const pnbdLife = (chance: Chance, [r, alpha, s, beta]: readonly [number, number, number, number]) => (): [number, number, number] => {
  const [age, rate] = [27 + 12 * chance.uniform(), chance.gamma(r, alpha)];
  const end = Math.min(age, chance.exponential(chance.gamma(s, beta)));
  let [x, last] = [0, 0];
  for (let time = chance.exponential(rate); time <= end; time += chance.exponential(rate)) [x, last] = [x + 1, time];
  return [x, last, age];
};

/** Repeat buyers of one to six purchases whose spend follows the Gamma-Gamma model. */
export function gammaGammaSpend(chance: Chance, buyers: number, [p, q, gamma]: readonly [number, number, number]) {
  const frequency = Float64Array.from({ length: buyers }, () => 1 + chance.below(6));
  return { frequency, monetary: frequency.map((x) => chance.gamma(p * x, x * chance.gamma(q, gamma))) };
}
