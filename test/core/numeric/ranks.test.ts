import fc from "fast-check";
import { ranks } from "../../../src/core/numeric/ranks";

test("ranks names the different values and the place of each", () => {
  const { values, places } = ranks(Float64Array.of(3, 1, 3, 2.5));
  expect([[...values], [...places]]).toEqual([[1, 2.5, 3], [2, 0, 2, 1]]);
});

test("ranks of nothing is nothing", () => expect([...ranks(new Float64Array(0)).places]).toEqual([]));

test("ranks gives every value back, in rising order, and leaves the list as it was", () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true }).map((value) => value + 0)), (list) => {
    const given = Float64Array.from(list);
    const { values, places } = ranks(given);
    expect(Array.from(places, (place) => values[place])).toEqual(list);
    expect([...values]).toEqual([...new Set(list)].sort((a, b) => a - b));
    expect([...given]).toEqual(list);
  }));
});
