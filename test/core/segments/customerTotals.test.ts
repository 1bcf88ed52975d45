import * as fc from "fast-check";
import { customerTotals, type CustomerTotals } from "../../../src/core/segments/customerTotals";
import { purchasesUntil } from "../../../src/core/segments/purchasesUntil";

type Row = readonly [customer: number, date: number, amount: number];
function totals(rows: readonly Row[], asOf?: number): CustomerTotals {
  const order = [...new Set(rows.map(([customer]) => customer))];
  const purchases = {
    codes: Int32Array.from(rows, ([customer]) => order.indexOf(customer)),
    dates: Float64Array.from(rows, ([, date]) => date),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
    customers: order.length,
  };
  return customerTotals(purchasesUntil(purchases, asOf));
}
const one = ({ recency, frequency, monetary }: CustomerTotals, at = 0): number[] => [recency[at]!, frequency[at]!, monetary[at]!];

test("customerTotals counts days since the last purchase, purchases and their sum", () => {
  const found = totals([[0, 100, 10], [1, 110, 5], [0, 105, 20]]);
  expect(one(found, 0)).toEqual([5, 2, 30]);
  expect(one(found, 1)).toEqual([0, 1, 5]);
});

test("customerTotals counts several purchases on one day each, also one of amount 0", () => {
  expect(one(totals([[0, 100, 10], [0, 100, 10], [0, 100, 0]]))).toEqual([0, 3, 20]);
});

test("customerTotals lets a refund lower the sum and nothing else", () => {
  expect(one(totals([[0, 100, 10], [0, 120, -4]], 130))).toEqual([30, 1, 6]);
  expect(one(totals([[0, 90, -4], [0, 80, 10]], 130))).toEqual([50, 1, 6]);
});

test("customerTotals keeps a customer with refunds only: frequency 0, recency from the last", () => {
  expect(one(totals([[0, 100, -10], [0, 90, -5]], 130))).toEqual([30, 0, -15]);
});

test("customerTotals sums exactly where plain adding does not: 0.1 ten times and −1", () => {
  const dimes = Array.from({ length: 10 }, (): Row => [0, 1, 0.1]);
  expect(one(totals([[0, 1, 1e16], ...dimes, [0, 1, -1e16]]))[2]).toBeCloseTo(1, 12);
});

const row = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 50 }), fc.integer({ min: -20, max: 50 }));

test("customerTotals agrees with filtering customer by customer", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (rows, asOf) => {
      const kept = rows.filter(([, date]) => date <= asOf);
      fc.pre(kept.length > 0);
      const found = totals(rows, asOf);
      const order = [...new Set(kept.map(([customer]) => customer))];
      const wanted = order.map((customer) => {
        const own = kept.filter(([other]) => other === customer);
        const bought = own.filter(([, , amount]) => amount >= 0);
        const last = Math.max(...(bought.length > 0 ? bought : own).map(([, date]) => date));
        return [asOf - last, bought.length, own.reduce((total, [, , amount]) => total + amount, 0)];
      });
      expect(order.map((_, at) => one(found, at))).toEqual(wanted);
    }),
  );
});
