import { fences } from "../../../src/audit/data/fences";

const to = (count: number) => Float64Array.from({ length: count }, (_, at) => at + 1);

// QUARTILE.INC of 1 … 21: 6, 11, 16.
test("fences are so many times the distance of the quartiles beyond them", () => expect(fences(to(21), 1.5)).toEqual({ low: -9, high: 31, median: 11, spread: 10 }));
test("fences of fewer than twenty values, and where the middle half is one value, are none", () => {
  expect(fences(to(19), 3)).toBeUndefined();
  expect(fences(new Float64Array(40).fill(7), 3)).toBeUndefined();
});
test("fences leave the values in their order", () => {
  const values = to(21).reverse();
  fences(values, 3);
  expect(values).toEqual(to(21).reverse());
});
