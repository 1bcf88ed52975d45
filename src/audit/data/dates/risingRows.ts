/** A longest run of dates that never falls, leaving out as few as there can be: the places it keeps, in order. By patience sorting. */
export function risingRows(dates: Float64Array): Int32Array {
  const ends = new Int32Array(dates.length);
  const before = new Int32Array(dates.length).fill(-1);
  let length = 0;
  for (let at = 0; at < dates.length; at++) {
    const pile = firstAbove(dates, ends, length, dates[at]!);
    if (pile > 0) before[at] = ends[pile - 1]!;
    ends[pile] = at;
    if (pile === length) length++;
  }
  const kept = new Int32Array(length);
  for (let at = length > 0 ? ends[length - 1]! : -1, pile = length - 1; pile >= 0; pile--, at = before[at]!) kept[pile] = at;
  return kept;
}

function firstAbove(dates: Float64Array, ends: Int32Array, length: number, date: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[ends[middle]!]! > date) high = middle;
    else low = middle + 1;
  }
  return low;
}
