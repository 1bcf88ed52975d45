import { chebyshev } from "../numeric/chebyshev";
import { lostOdds, type BgnbdModel } from "./bgnbdAlive";
import { whileAlive } from "./bgnbdExpected";
import type { PurchaseCounts } from "./PurchaseCounts";

/** So many whole units ahead, and what a purchase is worth less for each unit until then. */
export interface Horizon {
  readonly periods: number;
  readonly discount: number;
}

/**
 * Purchases expected of each customer within a horizon, by the BG/NBD model, those of each unit discounted at its end:
 * Σ (E[Y(i)] − E[Y(i−1)])/(1+d)^i.
 *
 * E[Y(i)] is P(alive) times a function of x and i/(α+T) alone: of customers with the same x it is asked once along the way
 * (see chebyshev), and customers with the same T share its sum.
 *
 * Shapes: one entry a customer, histories that can be.
 */
export function bgnbdDiscounted(model: BgnbdModel, { frequency, recency, age }: PurchaseCounts, horizon: Horizon): Float64Array {
  const [, alpha] = model;
  const weights = unitWeights(horizon);
  const discounted = new Float64Array(frequency.length);
  for (const [x, customers] of byFrequency(frequency)) {
    const youngest = customers.reduce((units, i) => Math.min(units, age[i]!), Infinity);
    const bought = buying(model, x, (weights.length - 1) / (alpha + youngest));
    const sums = new Map<number, number>();
    for (const i of customers) {
      const sum = sums.get(age[i]!) ?? weights.reduce((total, weight, unit) => (weight > 0 ? total + weight * bought(unit / (alpha + age[i]!)) : total), 0);
      sums.set(age[i]!, sum);
      discounted[i] = sum / (1 + lostOdds(model, x, recency[i]!, age[i]!));
    }
  }
  return discounted;
}

function byFrequency(frequency: Float64Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  frequency.forEach((x, i) => {
    if (groups.has(x)) groups.get(x)!.push(i);
    else groups.set(x, [i]);
  });
  return groups;
}

/** Purchases of somebody alive within t units, as a function of t/(α+T), which is at most `farthest`. Along its logarithm the way is short. */
function buying(model: BgnbdModel, x: number, farthest: number): (way: number) => number {
  const [, alpha] = model;
  const perStep = chebyshev((step) => whileAlive(model, alpha * Math.expm1(step), x, 0) / step, 0, Math.log1p(farthest));
  return (way) => {
    const step = Math.log1p(way);
    return step * perStep(step);
  };
}

/** A unit so far ahead that its purchases are worth less than this share of theirs adds nothing. */
const NOTHING = 2 ** -64;

/**
 * What stands before each E[Y(i)] once the sum of differences is summed by parts: all positive, so that no digits cancel.
 * Without a discount only the end counts.
 */
function unitWeights({ periods, discount }: Horizon): Float64Array {
  const rate = Math.log1p(discount);
  const last = Math.min(periods, Math.ceil(-Math.log(NOTHING) / rate));
  return Float64Array.from({ length: last + 1 }, (_, unit) => (unit === last ? Math.exp(-rate * unit) : unit > 0 ? discount * Math.exp(-rate * (unit + 1)) : 0));
}
