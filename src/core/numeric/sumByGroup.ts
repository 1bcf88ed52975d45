import { lostDigits } from "./lostDigits";

/** The compensated sum of the values of each group; `groups[i]` is the group of value i, counted from 0. A group without values sums to 0. */
export function sumByGroup(groups: ArrayLike<number>, values: ArrayLike<number>, size: number): Float64Array {
  const totals = new Float64Array(size);
  const lost = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const group = groups[i]!;
    const next = totals[group]! + values[i]!;
    lost[group]! += lostDigits(totals[group]!, values[i]!, next);
    totals[group] = next;
  }
  // As in `sum`: an overflow makes the compensation NaN.
  return totals.map((total, group) => (Number.isFinite(total) ? total + lost[group]! : total));
}
