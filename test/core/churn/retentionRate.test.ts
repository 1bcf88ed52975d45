import * as fc from "fast-check";
import { churnRate } from "../../../src/core/churn/churnRate";
import { retentionRate } from "../../../src/core/churn/retentionRate";

test("retentionRate gives cases 02 and 03 of the course book: 93.33 % and 90 %", () => {
  expect(retentionRate(3000, 500, 3300)).toBeCloseTo(0.933333, 6);
  expect(retentionRate(300000, 50000, 320000)).toBeCloseTo(0.9, 12);
});

test("retentionRate with gross counts is 0.93 where 95 % of the starting customers stayed", () => {
  // golden/churn_retention.json, crr_trap: 1000 at the start, 200 joined, 50 and 20 of them left.
  expect(retentionRate(1000, 200, 1130)).toBeCloseTo(0.93, 12);
});

test("retentionRate is 1 when nobody left and 0 when only the new ones stayed", () => {
  expect(retentionRate(10, 2, 12)).toBe(1);
  expect(retentionRate(10, 2, 2)).toBe(0);
});

test("retentionRate refuses to fall below 0, a negative loss and nobody at the start", () => {
  expect(() => retentionRate(10, 2, 1)).toThrow("joined counts everybody who came");
  expect(() => retentionRate(10, 2, 13)).toThrow("at most atStart + joined");
  expect(() => retentionRate(0, 0, 0)).toThrow("at least one customer in the base");
});

test("retentionRate and churnRate add up to 1", () => {
  const customers = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(customers, customers, fc.double({ min: 0, max: 1, noNaN: true }), (atStart, joined, kept) => {
      const atEnd = joined + Math.floor(atStart * kept);
      expect(retentionRate(atStart, joined, atEnd) + churnRate(atStart, joined, atEnd)).toBeCloseTo(1, 14);
    }),
  );
});
