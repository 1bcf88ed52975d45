/** Rows that are alike in some respect, with the first of its likes beside each. */
export interface Likes {
  readonly rows: readonly number[];
  readonly firsts: readonly number[];
  /** How many there are beyond the first ones. */
  readonly extra: number;
}

/**
 * Finds rows that are alike. The hash of rows that are alike must be the same; a negative one leaves the row out. Whether rows with the same hash are alike
 * indeed is asked. In open addressing, since 100,000 lists in a Map take three times as long.
 */
export function likes(count: number, hash: (row: number) => number, areAlike: (a: number, b: number) => boolean): Likes {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const slots = new Int32Array(size).fill(-1);
  const codes = new Int32Array(count);
  const firsts = new Int32Array(count).fill(-1);
  const repeated = new Uint8Array(count);
  let extra = 0;
  for (let row = 0; row < count; row++) {
    const code = hash(row);
    if (code < 0) continue;
    codes[row] = code;
    let slot = code & (size - 1);
    while (slots[slot]! >= 0 && (codes[slots[slot]!] !== code || !areAlike(slots[slot]!, row))) slot = (slot + 1) & (size - 1);
    const first = slots[slot]! >= 0 ? slots[slot]! : (slots[slot] = row);
    firsts[row] = first;
    if (first === row) continue;
    repeated[first] = 1;
    extra++;
  }
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (firsts[row]! >= 0 && repeated[firsts[row]!]) rows.push(row);
  return { rows, firsts: rows.map((row) => firsts[row]!), extra };
}
