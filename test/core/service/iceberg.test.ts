import { iceberg } from "../../../src/core/service/iceberg";

test("iceberg finds 500 dissatisfied behind one complaint at the top (course book 003), 625 with the rates as printed", () => {
  expect(iceberg(1, [0.4, 0.25, 0.2, 0.2, 0.5])).toBeCloseTo(500, 9);
  expect(iceberg(1, [0.4, 0.2, 0.2, 0.2, 0.5])).toBeCloseTo(625, 9);
});

test("iceberg is 0 without a complaint and what is seen when everything passes", () => {
  expect(iceberg(0, [0.4])).toBe(0);
  expect(iceberg(7, [1, 1])).toBe(7);
});

test("iceberg refuses a rate of 0", () => {
  expect(() => iceberg(1, [0.4, 0])).toThrow("rates above 0");
});

test("iceberg leaves the rates as they are", () => {
  const rates = [0.5, 0.25];
  iceberg(1, rates);
  expect(rates).toEqual([0.5, 0.25]);
});
