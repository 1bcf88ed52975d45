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
  const place = new Map(Array.from(values, (value, at) => [value, at]));
  return { values, places: Int32Array.from(list, (value) => place.get(value)!) };
}
