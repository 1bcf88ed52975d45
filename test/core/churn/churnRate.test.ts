import * as fc from "fast-check";
import { churnRate } from "../../../src/core/churn/churnRate";

test("churnRate gives case 02 of the course book: 200 of 3000 customers", () => {
  expect(churnRate(3000, 500, 3300)).toBeCloseTo(0.066667, 6);
});

test("churnRate takes the base it is told: the book's end 6.061 %, average 6.349 %, exposed 5.714 %", () => {
  expect(churnRate(3000, 500, 3300, "end")).toBeCloseTo(0.060606, 6);
  expect(churnRate(3000, 500, 3300, "average")).toBeCloseTo(0.063492, 6);
  expect(churnRate(3000, 500, 3300, "exposed")).toBeCloseTo(0.057143, 6);
});

test("churnRate is 0 when nobody left and 1 when only the new ones stayed", () => {
  expect(churnRate(10, 2, 12)).toBe(0);
  expect(churnRate(10, 2, 2)).toBe(1);
});

test("churnRate may exceed 1 with base end", () => {
  expect(churnRate(100, 0, 10, "end")).toBe(9);
});

test("churnRate refuses joined that is not gross, a negative loss and an empty base", () => {
  expect(() => churnRate(100, 20, 10)).toThrow("joined counts everybody who came");
  expect(() => churnRate(100, 20, 121)).toThrow("at most atStart + joined");
  expect(() => churnRate(0, 0, 0)).toThrow("at least one customer in the base");
});

test("churnRate with base exposed never exceeds the rate with base start", () => {
  const customers = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(customers, customers, fc.double({ min: 0, max: 1, noNaN: true }), (atStart, joined, kept) => {
      const atEnd = joined + atStart * kept;
      expect(churnRate(atStart, joined, atEnd, "exposed")).toBeLessThanOrEqual(churnRate(atStart, joined, atEnd));
    }),
  );
});
