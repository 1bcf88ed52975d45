import * as fc from "fast-check";
import { revenueRetention } from "../../../src/core/value/revenueRetention";

// 100,000 before; 5,000 churned, 3,000 contraction, 12,000 expansion, 20,000 new (figro.app, netgrow.app: NRR 104 %, GRR 92 %).
const before = [5000, 10000, 85000, 0];
const after = [0, 7000, 97000, 20000];

test("revenueRetention is 104 % net and 92 % gross in the published example", () => {
  expect(revenueRetention(before, after)).toBeCloseTo(1.04, 12);
  expect(revenueRetention(before, after, "gross")).toBeCloseTo(0.92, 12);
});

test("revenueRetention of 100,000 with 15,000 expansion and 8,000 churn is 107 %", () => {
  expect(revenueRetention([8000, 92000], [0, 107000])).toBeCloseTo(1.07, 12);
});

test("revenueRetention of the telecom's old customers is 81 % (course book 003, case 03)", () => {
  expect(revenueRetention([30000 * 1000, 270000 * 1000, 0], [0, 270000 * 900, 50000 * 900])).toBeCloseTo(0.81, 12);
});

test("revenueRetention is 1 where nothing changed and 0 where everybody left", () => {
  expect(revenueRetention([3, 4], [3, 4])).toBe(1);
  expect(revenueRetention([3, 4], [0, 0], "gross")).toBe(0);
});

test("revenueRetention counts a refund against net, but gross loses no more than the customer brought", () => {
  expect(revenueRetention([100, 100], [-50, 100])).toBe(0.25);
  expect(revenueRetention([100, 100], [-50, 100], "gross")).toBe(0.5);
});

test("revenueRetention refuses customers who are all new", () => {
  expect(() => revenueRetention([0, 0], [5, 6])).toThrow("revenue in the period before");
});

test("revenueRetention does not change its lists", () => {
  const [old, now] = [[...before], [...after]];
  revenueRetention(old, now, "gross");
  expect([old, now]).toEqual([before, after]);
});

test("revenueRetention gross is at most 1 and at most net where nobody pays back", () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), { minLength: 1 });
  fc.assert(fc.property(amounts, (pairs) => {
    const [old, now] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
    const gross = revenueRetention(old, now, "gross");
    expect(gross).toBeLessThanOrEqual(1);
    expect(gross).toBeLessThanOrEqual(revenueRetention(old, now));
  }));
});
