/**
 * Rows in rising order of a whole-number key; rows of one key stay in the order given, so that ordering by day and then by
 * customer gives each customer's days. A counting sort: time and space grow with the rows and with the span of the keys, which
 * codes and dates keep small.
 */
export function stableOrder(keys: ArrayLike<number>, rows: ArrayLike<number> = Int32Array.from(keys, (_, row) => row)): Int32Array {
  const ordered = new Int32Array(rows.length);
  if (rows.length === 0) return ordered;
  const { low, next } = firstPlaces(keys);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    ordered[next[keys[row]! - low]!++] = row;
  }
  return ordered;
}

/** For each key from `low` up, the place of its first row in the order. */
function firstPlaces(keys: ArrayLike<number>): { low: number; next: Int32Array } {
  let low = keys[0]!;
  let high = low;
  for (let row = 1; row < keys.length; row++) {
    low = Math.min(low, keys[row]!);
    high = Math.max(high, keys[row]!);
  }
  const next = new Int32Array(high - low + 2);
  for (let row = 0; row < keys.length; row++) next[keys[row]! - low + 1]!++;
  for (let key = 1; key < next.length; key++) next[key]! += next[key - 1]!;
  return { low, next };
}
