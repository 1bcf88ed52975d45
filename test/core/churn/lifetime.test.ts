import * as fc from "fast-check";
import { lifetime } from "../../../src/core/churn/lifetime";

test("lifetime at 5 % is 20 periods", () => {
  // golden/churn_retention.json, expected_lifetime.
  expect(lifetime(0.05)).toBeCloseTo(20, 12);
});

test("lifetime is one period when everybody leaves", () => {
  expect(lifetime(1)).toBe(1);
});

test("lifetime refuses no churn", () => {
  expect(() => lifetime(0)).toThrow("above 0");
});

test("lifetime is the sum of the shares still there, period after period", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (churn) => {
      let there = 0;
      for (let period = 0; period < 1000; period++) there += (1 - churn) ** period;
      expect(lifetime(churn)).toBeCloseTo(there, 8);
    }),
  );
});
