import * as fc from "fast-check";
import { customerTotals } from "../../../src/core/segments/customerTotals";
import type { Purchases } from "../../../src/core/segments/Purchases";
import { purchasesUntil } from "../../../src/core/segments/purchasesUntil";
import { rfm } from "../../../src/core/segments/rfm";
import { rfmCuts } from "../../../src/core/segments/rfmCuts";

const purchases: Purchases = {
  codes: Int32Array.of(0, 1, 0, 2),
  dates: Float64Array.of(1, 10, 31, 20),
  amounts: Float64Array.of(100, 40, 60, 300),
  customers: 3,
};

test("rfm scores three customers: the rule gives 1, 3 and 5, high is good", () => {
  const { recency, frequency, monetary, r, f, m, segments } = rfm(purchases);
  expect([[...recency], [...frequency], [...monetary]]).toEqual([[0, 21, 11], [2, 1, 1], [160, 40, 300]]);
  expect([[...r], [...f], [...m]]).toEqual([[5, 1, 3], [5, 1, 1], [3, 1, 5]]);
  expect(segments).toEqual(["champions", "hibernating", "needAttention"]);
});

test("rfm lets a customer with refunds only take part in all three scorings", () => {
  const { frequency, f, m } = rfm({ ...purchases, amounts: Float64Array.of(100, -40, 60, 300) });
  expect([[...frequency], [...f], [...m]]).toEqual([[2, 0, 1], [5, 1, 3], [3, 1, 5]]);
});

test("rfm scores by given cuts: the number of cuts is the number of bins less one", () => {
  const { r, f, m, segments } = rfm(purchases, { bins: { recency: [11, 20], frequency: [1, 2], monetary: [40, 200] } });
  expect([[...r], [...f], [...m]]).toEqual([[3, 1, 3], [2, 1, 1], [2, 1, 3]]);
  expect(segments).toEqual(["potentialLoyalists", "hibernating", "potentialLoyalists"]);
});

test("rfm refuses cuts that fall and a date before all rows", () => {
  expect(() => rfm(purchases, { bins: { recency: [2, 1], frequency: [1, 2], monetary: [1, 2] } })).toThrow("at least the one before");
  expect(() => rfm(purchases, { asOf: 0 })).toThrow("on or before asOf");
});

const row = fc.record({ code: fc.nat(9), date: fc.integer({ min: 1, max: 60 }), amount: fc.integer({ min: -5, max: 30 }) });
const table = fc.array(row, { minLength: 1, maxLength: 50 }).map((rows): Purchases => {
  const order = [...new Set(rows.map(({ code }) => code))];
  return {
    codes: Int32Array.from(rows, ({ code }) => order.indexOf(code)),
    dates: Float64Array.from(rows, ({ date }) => date),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
    customers: order.length,
  };
});

test("rfm by its own cuts gives its own scores again", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 2, max: 10 }), (given, bins) => {
      const cuts = rfmCuts(customerTotals(purchasesUntil(given)), bins);
      expect(rfm(given, { bins: cuts })).toEqual(rfm(given, { bins }));
    }),
  );
});
