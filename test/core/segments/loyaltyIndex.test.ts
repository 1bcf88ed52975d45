import * as fc from "fast-check";
import { loyaltyIndex } from "../../../src/core/segments/loyaltyIndex";

test("loyaltyIndex is the weighted mean of places on the scales: (2·0.75 + 1·0.5) / 3", () => {
  expect(loyaltyIndex([2, 1], [4, 5], [1, 0], [5, 10])).toBeCloseTo(2 / 3, 12);
});

test("loyaltyIndex turns a measure round when low is above high", () => {
  expect(loyaltyIndex([1], [2], [10], [0])).toBeCloseTo(0.8, 12);
});

test("loyaltyIndex clips each measure to its scale before the mean", () => {
  expect(loyaltyIndex([1, 1], [20, 0], [0, 0], [10, 10])).toBe(0.5);
  expect(loyaltyIndex([1], [-3], [0], [10])).toBe(0);
});

test("loyaltyIndex refuses a scale without length and weights that add up to 0", () => {
  expect(() => loyaltyIndex([1], [3], [5], [5])).toThrow("low and high to differ");
  expect(() => loyaltyIndex([0], [3], [1], [5])).toThrow("a weight above 0");
});

test("loyaltyIndex leaves its lists as they were", () => {
  const measures = [4, 5];
  loyaltyIndex([2, 1], measures, [1, 0], [5, 10]);
  expect(measures).toEqual([4, 5]);
});

test("loyaltyIndex lies between 0 and 1, and turning every scale round takes it to 1 less itself", () => {
  const measure = fc.record({ weight: fc.integer({ min: 1, max: 9 }), x: fc.integer({ min: -5, max: 15 }), low: fc.integer({ min: 0, max: 4 }), high: fc.integer({ min: 5, max: 10 }) });
  fc.assert(
    fc.property(fc.array(measure, { minLength: 1, maxLength: 7 }), (rows) => {
      const weights = rows.map((row) => row.weight);
      const x = rows.map((row) => row.x);
      const lows = rows.map((row) => row.low);
      const highs = rows.map((row) => row.high);
      const index = loyaltyIndex(weights, x, lows, highs);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1);
      expect(loyaltyIndex(weights, x, highs, lows)).toBeCloseTo(1 - index, 12);
    }),
  );
});
