import * as fc from "fast-check";
import { orderStatistics } from "../../../src/core/numeric/orderStatistics";

test("orderStatistics gives the lowest, the median and the highest", () => {
  expect([...orderStatistics([3, 1, 5, 2, 4], [0, 2, 4])]).toEqual([1, 3, 5]);
});

test("orderStatistics takes a place twice, one value, and no place at all", () => {
  expect([...orderStatistics([2, 1], [1, 1])]).toEqual([2, 2]);
  expect([...orderStatistics([7], [0, 0, 0])]).toEqual([7, 7, 7]);
  expect([...orderStatistics([7], [])]).toEqual([]);
});

test("orderStatistics does not change what it is given", () => {
  const values = Float64Array.of(3, 1, 2);
  orderStatistics(values, [1]);
  expect(values).toEqual(Float64Array.of(3, 1, 2));
});

test("orderStatistics agrees with sorting, with ties and without", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const cases = fc.array(value, { minLength: 1, maxLength: 80 }).chain((values) =>
    fc.tuple(fc.constant(values), fc.array(fc.nat(values.length - 1), { maxLength: 6 }).map((places) => places.sort((a, b) => a - b))),
  );
  fc.assert(
    fc.property(cases, ([values, places]) => {
      const sorted = Float64Array.from(values).sort();
      expect([...orderStatistics(values, places)].map((found) => found + 0)).toEqual(places.map((place) => sorted[place]! + 0));
    }),
    { numRuns: 500 },
  );
});

test("orderStatistics stays quick on sorted, reversed, equal and organ-pipe values", () => {
  const n = 200_000;
  const shapes = [(i: number) => i, (i: number) => -i, () => 1, (i: number) => Math.min(i, n - i)];
  const start = performance.now();
  for (const shape of shapes) orderStatistics(Float64Array.from({ length: n }, (_, i) => shape(i)), [n >> 2, n >> 1]);
  expect(performance.now() - start).toBeLessThan(5000);
});
