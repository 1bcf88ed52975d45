import * as fc from "fast-check";
import { churnLoss } from "../../../src/core/churn/churnLoss";

test("churnLoss gives case 02 of the course book: 1,500,000 profit, 30,000,000 revenue", () => {
  expect(churnLoss([100, 100], [100000, 200000], 0.05)).toBeCloseTo(1500000, 6);
  expect(churnLoss([100, 100], [100000, 200000])).toBe(30000000);
});

test("churnLoss gives case 03 at last year's bill and at this year's: 900,000 and 810,000", () => {
  expect(churnLoss([30000], [1000], 0.03)).toBeCloseTo(900000, 6);
  expect(churnLoss([30000], [900], 0.03)).toBeCloseTo(810000, 6);
});

test("churnLoss is 0 without groups, without loss and without margin", () => {
  expect(churnLoss([], [])).toBe(0);
  expect(churnLoss([0], [1000])).toBe(0);
  expect(churnLoss([5], [1000], 0)).toBe(0);
});

test("churnLoss leaves the lists alone", () => {
  const lost = [3, 1];
  const value = [20, 10];
  churnLoss(lost, value);
  expect([lost, value]).toEqual([[3, 1], [20, 10]]);
});

test("churnLoss of two lists is the loss of the one plus the loss of the other", () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e5 }), fc.integer({ min: -1e6, max: 1e6 })));
  fc.assert(
    fc.property(groups, groups, (some, others) => {
      const loss = (list: [number, number][]) => churnLoss(list.map(([lost]) => lost), list.map(([, value]) => value));
      expect(loss([...some, ...others])).toBe(loss(some) + loss(others));
    }),
  );
});
