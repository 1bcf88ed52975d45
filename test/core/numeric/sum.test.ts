import * as fc from "fast-check";
import { sum, sumOfProducts } from "../../../src/core/numeric/sum";

test("sum gives Neumaier's own example, which plain and Kahan summation get wrong", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

test("sum of a million dimes is a hundred thousand", () => {
  expect(sum(new Float64Array(1e6).fill(0.1))).toBe(1e5);
});

test("sum of nothing is 0 and of one number that number", () => {
  expect(sum([])).toBe(0);
  expect(sum([-0.1])).toBe(-0.1);
});

test("sum says that it overflowed instead of giving no number", () => {
  expect(sum([1e308, 1e308])).toBe(Infinity);
  expect(sum([-1e308, -1e308])).toBe(-Infinity);
});

test("sum and sumOfProducts leave their input alone", () => {
  const values = [3, 1, 2];
  sum(values);
  sumOfProducts(values, values);
  expect(values).toEqual([3, 1, 2]);
});

const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 });

test("sum of cents is the exact sum to the last digit, in any order", () => {
  fc.assert(
    fc.property(cents, (values) => {
      const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n)) / 100;
      const size = sum(values.map(Math.abs)) / 100;
      const amounts = values.map((value) => value / 100);
      for (const order of [amounts, amounts.slice().reverse(), amounts.slice().sort((a, b) => a - b)]) {
        // The cents themselves are rounded to doubles before they are added.
        expect(Math.abs(sum(order) - exact)).toBeLessThanOrEqual(Number.EPSILON * size);
      }
    }),
  );
});

test("sumOfProducts is the sum of the products, compensated", () => {
  expect(sumOfProducts([100, 100], [100000, 200000])).toBe(30000000);
  expect(sumOfProducts([1, 1e50, 1, 1e50], [1, 1e50, 1, -1e50])).toBe(2);
  expect(sumOfProducts([], [])).toBe(0);
});
