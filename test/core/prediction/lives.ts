import type { BgbbModel } from "../../../src/core/prediction/bgbbAlive";

/** One way a customer's opportunities can go by the BG/BB model, with its chance. */
export interface Life {
  /** Whether the customer bought, opportunity by opportunity. */
  readonly bought: readonly boolean[];
  /** Opportunities the customer was alive at. */
  readonly lived: number;
  readonly chance: number;
}

/** All lives over so many opportunities, one by one: how long the customer lives, and what is bought while alive. */
export function lives([alpha, beta, gamma, delta]: BgbbModel, opportunities: number): Life[] {
  return Array.from({ length: opportunities + 1 }, (_, lived) => {
    const stayed = moment(delta, gamma, lived, 0);
    const chance = lived === opportunities ? stayed : moment(delta, gamma, lived, 1);
    return Array.from({ length: 2 ** lived }, (__, pattern) => {
      const bought = Array.from({ length: opportunities }, (___, i) => i < lived && Math.floor(pattern / 2 ** i) % 2 === 1);
      const times = bought.filter(Boolean).length;
      return { bought, lived, chance: chance * moment(alpha, beta, times, lived - times) };
    });
  }).flat();
}

/** E[pⁱ·(1 − p)ʲ] of a beta distribution, factor by factor. */
function moment(a: number, b: number, i: number, j: number): number {
  let [product, all] = [1, a + b];
  for (let k = 0; k < i; k++) product *= (a + k) / all++;
  for (let k = 0; k < j; k++) product *= (b + k) / all++;
  return product;
}

/** Frequency and recency within the first `opportunities` of a life. */
export function historyOf({ bought }: Life, opportunities: number): readonly [frequency: number, recency: number] {
  const seen = bought.slice(0, opportunities);
  return [seen.filter(Boolean).length, seen.lastIndexOf(true) + 1];
}
