import fc from "fast-check";
import { risingRows } from "../../../../src/audit/data/dates/risingRows";

const rising = (dates: readonly number[]) => [...risingRows(Float64Array.from(dates))];
/** The length of the longest run, by trying all. */
const longest = (dates: readonly number[]): number => Math.max(0, ...Array.from({ length: 2 ** dates.length }, (_, mask) => dates.filter((_, at) => mask & (1 << at))).filter((kept) => kept.every((date, at) => at === 0 || date >= kept[at - 1]!)).map(({ length }) => length));

test("risingRows leaves out what falls", () => expect(rising([1, 2, 9, 3, 3, 4])).toEqual([0, 1, 3, 4, 5]));
test("risingRows of nothing is nothing", () => expect(rising([])).toEqual([]));
test("risingRows keeps as many as there can be, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (dates) => {
      const kept = rising(dates);
      expect(kept).toHaveLength(longest(dates));
      expect(kept.every((at, order) => order === 0 || (at > kept[order - 1]! && dates[at]! >= dates[kept[order - 1]!]!))).toBe(true);
    }),
  );
});
