import { lostDigits } from "./lostDigits";

/** The sums of the first 1, 2, 3 … values, compensated: the last one is `sum` of them all. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  let total = 0;
  let lost = 0;
  return Float64Array.from(values, (value) => {
    const next = total + value;
    lost += lostDigits(total, value, next);
    total = next;
    return Number.isFinite(total) ? total + lost : total;
  });
}
