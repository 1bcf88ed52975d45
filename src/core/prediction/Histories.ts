import { ranks } from "../numeric/ranks";
import { stableOrder } from "../numeric/stableOrder";
import { atEdge, tooLittle, type Fit } from "./Fit";
import type { PurchaseCounts } from "./PurchaseCounts";
import { requirePossible } from "./requirePossible";

/** Customers with the same number of repeat purchases: the entries `from` (included) to `to` (not). */
export interface FrequencyGroup {
  readonly frequency: number;
  readonly from: number;
  readonly to: number;
}

/** Purchase counts in which each history stands once, by rising x, t_x and T, with the number of customers who have it. */
export interface Histories {
  readonly groups: readonly FrequencyGroup[];
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly weight: Float64Array;
  readonly customers: number;
}

/**
 * Collapses equal histories. Sorted, so that the order of the customers never shows in a sum; by groups of x, because the dear
 * parts of a likelihood depend on x alone. Customers of no age have not been observed and are left out.
 *
 * Refuses: histories that cannot be (see requirePossible).
 */
export function histories(model: string, counts: PurchaseCounts): Histories {
  const { frequency, recency, age, weights } = counts;
  for (let i = 0; i < age.length; i++) requirePossible(model, frequency[i]!, recency[i]!, age[i]!, i + 1);
  const order = inOrder(counts);
  const seen = { frequency: [] as number[], recency: [] as number[], age: [] as number[], weight: [] as number[] };
  let last = -1;
  for (const i of order) {
    if (age[i] === 0 || weights?.[i] === 0) continue;
    if (frequency[i] !== seen.frequency[last] || recency[i] !== seen.recency[last] || age[i] !== seen.age[last]) {
      last = seen.frequency.push(frequency[i]!) - 1;
      seen.recency.push(recency[i]!);
      seen.age.push(age[i]!);
      seen.weight.push(0);
    }
    seen.weight[last]! += weights?.[i] ?? 1;
  }
  const weight = Float64Array.from(seen.weight);
  return { groups: groupsOf(seen.frequency), recency: Float64Array.from(seen.recency), age: Float64Array.from(seen.age), weight, customers: weight.reduce((sum, count) => sum + count, 0) };
}

/** By x, then t_x, then T, then weight. */
function inOrder({ frequency, recency, age, weights }: PurchaseCounts): Int32Array {
  const keys = [...(weights ? [weights] : []), age, recency, frequency].map((list) => ranks(list).places);
  return keys.slice(1).reduce((order, places) => stableOrder(places, order), stableOrder(keys[0]!));
}

export function groupsOf(frequencies: readonly number[]): FrequencyGroup[] {
  const groups: FrequencyGroup[] = [];
  for (let from = 0, to = 0; from < frequencies.length; from = to) {
    while (to < frequencies.length && frequencies[to] === frequencies[from]) to++;
    groups.push({ frequency: frequencies[from]!, from, to });
  }
  return groups;
}

/** The end of a fit of repeat buying that no likelihood has to be asked for. */
export function withoutFit({ customers, groups, age }: Histories): Fit | undefined {
  if (!(customers > 1)) return tooLittle("oneCustomer");
  if (groups.at(-1)!.frequency === 0) return tooLittle("nobodyAgain");
  return age.length === 1 ? atEdge("allAlike") : undefined;
}

export const meanAge = ({ age, weight, customers }: Histories): number => age.reduce((sum, units, i) => sum + units * weight[i]!, 0) / customers;

/** So many histories give a first idea of the parameters. */
const ENOUGH = 1500;

/** Every n-th history, weighed as all of them: undefined where there are few. */
export function thinned({ groups, recency, age, weight, customers }: Histories): Histories | undefined {
  const step = Math.ceil(weight.length / ENOUGH);
  if (step === 1) return undefined;
  const kept = groups.map(({ frequency, from, to }) => ({ frequency, from: Math.ceil(from / step), to: Math.ceil(to / step) })).filter(({ from, to }) => to > from);
  const some = (list: Float64Array): Float64Array => list.filter((_, i) => i % step === 0);
  const share = customers / some(weight).reduce((sum, count) => sum + count, 0);
  return { groups: kept, recency: some(recency), age: some(age), weight: some(weight).map((count) => count * share), customers };
}
