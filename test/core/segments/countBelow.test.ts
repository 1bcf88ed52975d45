import * as fc from "fast-check";
import { countBelow } from "../../../src/core/segments/countBelow";

test("countBelow counts strictly: a value on a number is not above it", () => {
  expect([0, 1, 1.5, 2, 3].map((value) => countBelow([1, 2], value))).toEqual([0, 0, 1, 1, 2]);
});

test("countBelow agrees with a filter", () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(numbers, fc.integer({ min: -10, max: 10 }), (given, value) => {
      const rising = given.slice().sort((a, b) => a - b);
      expect(countBelow(rising, value)).toBe(rising.filter((other) => other < value).length);
    }),
  );
});
