export interface Ranks {
  /** The different values, rising. */
  readonly values: Float64Array;
  /** For each place of the list, that of its value among them. */
  readonly places: Int32Array;
}

/** The place of each number among the different numbers of a list. */
export function ranks(list: Float64Array): Ranks {
  const sorted = list.slice().sort();
  const values = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const place = new Map<number, number>();
  for (let at = 0; at < values.length; at++) place.set(values[at]!, at);
  const places = new Int32Array(list.length);
  // Many lists repeat the value before: it need not be looked up again.
  for (let i = 0; i < list.length; i++) places[i] = i > 0 && list[i] === list[i - 1] ? places[i - 1]! : place.get(list[i]!)!;
  return { values, places };
}
