import { ranks } from "../numeric/ranks";
import { stableOrder } from "../numeric/stableOrder";
import { groupsOf, type FrequencyGroup } from "./Histories";

/** Mean repeat spends in which each pair of x and m stands once, by rising x and m, with the number of repeat buyers who have it. */
export interface Spending {
  readonly groups: readonly FrequencyGroup[];
  readonly spend: Float64Array;
  readonly weight: Float64Array;
  readonly buyers: number;
}

/**
 * Collapses equal spends of repeat buyers. Sorted, so that the order of the customers never shows in a sum; by groups of x,
 * because the dear parts of the likelihood depend on x alone. Who has not bought again, or without any spend, is left out:
 * the first purchase is no part of the mean, and the model knows no spend of 0.
 */
export function spending(frequency: Float64Array, monetary: Float64Array): Spending {
  const seen = { frequency: [] as number[], spend: [] as number[], weight: [] as number[] };
  let last = -1;
  for (const i of stableOrder(ranks(frequency).places, stableOrder(ranks(monetary).places))) {
    if (!(frequency[i]! > 0 && monetary[i]! > 0)) continue;
    if (frequency[i] !== seen.frequency[last] || monetary[i] !== seen.spend[last]) {
      last = seen.frequency.push(frequency[i]!) - 1;
      seen.spend.push(monetary[i]!);
      seen.weight.push(0);
    }
    seen.weight[last]! += 1;
  }
  const weight = Float64Array.from(seen.weight);
  return { groups: groupsOf(seen.frequency), spend: Float64Array.from(seen.spend), weight, buyers: weight.reduce((sum, count) => sum + count, 0) };
}

export const meanSpend = ({ spend, weight, buyers }: Spending): number => spend.reduce((sum, mean, i) => sum + mean * (weight[i]! / buyers), 0);
