import * as fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { sumByGroup } from "../../../src/core/numeric/sumByGroup";

test("sumByGroup sums the values of each group, and an empty group to 0", () => {
  expect(Array.from(sumByGroup([0, 2, 0], [1, 5, 2], 3))).toEqual([3, 0, 5]);
});

test("sumByGroup loses no small value beside a large one", () => {
  expect(Array.from(sumByGroup([0, 0, 0], [1e16, 1, -1e16], 1))).toEqual([1]);
});

test("sumByGroup overflows as addition does", () => {
  expect(Array.from(sumByGroup([0, 0], [Number.MAX_VALUE, Number.MAX_VALUE], 1))).toEqual([Infinity]);
});

test("sumByGroup is sum, group by group", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.double({ min: -1e9, max: 1e9, noNaN: true }))), (rows) => {
    const sums = sumByGroup(rows.map(([group]) => group), rows.map(([, value]) => value), 4);
    sums.forEach((total, group) => expect(total).toBe(sum(rows.filter(([of]) => of === group).map(([, value]) => value)) + 0));
  }));
});
