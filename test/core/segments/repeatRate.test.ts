import * as fc from "fast-check";
import { repeatRate } from "../../../src/core/segments/repeatRate";

test("repeatRate counts customers with two days, by hand: 1 of 3", () => {
  expect(repeatRate([0, 1, 0, 2], [100, 100, 130, 140])).toBeCloseTo(1 / 3, 12);
});

test("repeatRate does not count two purchases on one day", () => {
  expect(repeatRate([0, 0], [100, 100])).toBe(0);
});

test("repeatRate counts a customer once, however often they come", () => {
  expect(repeatRate([0, 0, 0, 1], [1, 2, 3, 1])).toBe(0.5);
});

test("repeatRate refuses an empty list", () => {
  expect(() => repeatRate([], [])).toThrow("at least one purchase");
});

test("repeatRate agrees with a count of sets, in whatever order the rows stand", () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 }));
  const table = fc.array(row, { maxLength: 12 }).map((rows) => [...[0, 1, 2, 3, 4].map((customer): [number, number] => [customer, 2]), ...rows]);
  fc.assert(
    fc.property(table.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length })), (rows) => {
      const days = [0, 1, 2, 3, 4].map((customer) => new Set(rows.filter(([who]) => who === customer).map(([, day]) => day)).size);
      const rate = repeatRate(rows.map(([customer]) => customer), rows.map(([, day]) => day));
      expect(rate).toBe(days.filter((many) => many >= 2).length / 5);
    }),
  );
});
