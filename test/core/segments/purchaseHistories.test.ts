import * as fc from "fast-check";
import { purchaseHistories } from "../../../src/core/segments/purchaseHistories";

test("purchaseHistories gives each customer's days in order, the rows of one day as one purchase", () => {
  expect(purchaseHistories([1, 0, 1, 1], [120, 100, 110, 120], [30, 5, 20, 10])).toEqual([
    { customer: 0, purchases: [{ day: 100, amount: 5 }] },
    { customer: 1, purchases: [{ day: 110, amount: 20 }, { day: 120, amount: 40 }] },
  ]);
});

test("purchaseHistories sees no purchase in a day that nets to nothing or less, and leaves out who never bought", () => {
  expect(purchaseHistories([0, 0, 0, 1], [100, 100, 130, 100], [50, -50, 20, -10])).toEqual([{ customer: 0, purchases: [{ day: 130, amount: 20 }] }]);
});

test("purchaseHistories does not take a remainder of rounding for a purchase", () => {
  expect(0.1 + 0.2 - 0.3).toBeGreaterThan(0);
  expect(purchaseHistories([0, 0, 0], [100, 100, 100], [0.1, 0.2, -0.3])).toEqual([]);
});

test("purchaseHistories of nothing is nothing", () => {
  expect(purchaseHistories([], [], [])).toEqual([]);
});

test("purchaseHistories leaves its lists as they were", () => {
  const days = [120, 100];
  purchaseHistories([0, 0], days, [1, 1]);
  expect(days).toEqual([120, 100]);
});

test("purchaseHistories agrees with a table of nets by customer and day", () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 100, max: 104 }), fc.integer({ min: -5, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const found = purchaseHistories(rows.map(([c]) => c), rows.map(([, d]) => d), rows.map(([, , a]) => a));
      const flat = found.flatMap(({ customer, purchases }) => purchases.map(({ day, amount }) => [customer, day, amount]));
      expect(flat).toEqual(netsByHand(rows));
    }),
  );
});

function netsByHand(rows: readonly (readonly [number, number, number])[]): number[][] {
  const nets: number[][] = [];
  for (let customer = 0; customer <= 3; customer++) {
    for (let day = 100; day <= 104; day++) {
      const net = rows.filter(([c, d]) => c === customer && d === day).reduce((total, [, , amount]) => total + amount, 0);
      if (net > 0) nets.push([customer, day, net]);
    }
  }
  return nets;
}
