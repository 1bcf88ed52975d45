import type { Purchases } from "../../../src/core/segments/Purchases";
import { purchasesUntil } from "../../../src/core/segments/purchasesUntil";

const purchases: Purchases = {
  codes: Int32Array.of(0, 1, 0, 2),
  dates: Float64Array.of(30, 10, 20, 10),
  amounts: Float64Array.of(1, 2, 3, 4),
  customers: 3,
};

test("purchasesUntil takes all rows where no date is given, and counts to the latest", () => {
  expect(purchasesUntil(purchases)).toEqual({ ...purchases, asOf: 30, firstRows: Int32Array.of(0, 1, 3) });
  expect(purchasesUntil(purchases, 99)).toEqual({ ...purchases, asOf: 99, firstRows: Int32Array.of(0, 1, 3) });
});

test("purchasesUntil leaves out later rows before anything else: the first to appear is now another", () => {
  expect(purchasesUntil(purchases, 20)).toEqual({
    codes: Int32Array.of(0, 1, 2),
    dates: Float64Array.of(10, 20, 10),
    amounts: Float64Array.of(2, 3, 4),
    customers: 3,
    asOf: 20,
    firstRows: Int32Array.of(1, 2, 3),
  });
});

test("purchasesUntil leaves out customers who came later", () => {
  expect(purchasesUntil(purchases, 10)).toMatchObject({ customers: 2, firstRows: Int32Array.of(1, 3) });
});

test("purchasesUntil refuses a date before all rows", () => {
  expect(() => purchasesUntil(purchases, 9)).toThrow("on or before asOf");
});
