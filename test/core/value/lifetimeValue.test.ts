import * as fc from "fast-check";
import { lifetimeValue, type MarginTiming } from "../../../src/core/value/lifetimeValue";

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const terms = fc.integer({ min: 1, max: 400 });

/** The definition, term by term. */
function added(margin: number, churn: number, discount: number, periods: number): number {
  let total = 0;
  for (let t = periods - 1; t >= 0; t--) total += margin * ((1 - churn) / (1 + discount)) ** t;
  return total;
}

const relative = (actual: number, wanted: number): number => Math.abs(actual - wanted) / Math.max(Number.MIN_VALUE, Math.abs(wanted));

test("lifetimeValue gives Fader & Hardie's three cases (note 024) for m 100, churn 20 %, d 10 %", () => {
  expect(lifetimeValue(100, 0.2, 0.1, undefined, "start")).toBeCloseTo(366.666667, 6);
  expect(lifetimeValue(100, 0.2, 0.1, undefined, "renewal")).toBeCloseTo(266.666667, 6);
  expect(lifetimeValue(100, 0.2, 0.1, undefined, "end")).toBeCloseTo(333.333333, 6);
});

test("lifetimeValue truncated to four terms is Fader & Hardie's note 033 with T = 3", () => {
  expect(lifetimeValue(100, 0.2, 0.1, 4)).toBeCloseTo(264.087153, 6);
});

test("lifetimeValue gives the course's readings: 5000 undiscounted, 2920.63 over five periods", () => {
  expect(lifetimeValue(1000, 0.2)).toBe(5000);
  expect(lifetimeValue(1000, 0.2, 0.1, 5)).toBeCloseTo(2920.63, 2);
});

test.each([[0.6, 0.1, 1.2], [0.7, 0.12, 1.666667], [0.8, 0.14, 2.352941], [0.9, 0.16, 3.461538], [0.9, 0.1, 4.5]])(
  "lifetimeValue with renewal is Gupta & Lehmann's margin multiple: retention %d, discount %d: %d", (retention, discount, multiple) => {
    expect(lifetimeValue(1, 1 - retention, discount, undefined, "renewal")).toBeCloseTo(multiple, 6);
  });

test("lifetimeValue gives the textbook exercise with a margin of 15.49 a month: 766.755, 245.2583, 126.736", () => {
  expect(lifetimeValue(15.49, 0.01, 0.01, undefined, "renewal")).toBeCloseTo(766.755, 3);
  expect(lifetimeValue(15.49, 0.05, 0.01, undefined, "renewal")).toBeCloseTo(245.2583, 4);
  expect(lifetimeValue(15.49, 0.1, 0.01, undefined, "renewal")).toBeCloseTo(126.736, 3);
});

test("lifetimeValue with churn 1 is the first margin alone", () => {
  expect(lifetimeValue(100, 1)).toBe(100);
  expect(lifetimeValue(100, 1, 0.1)).toBeCloseTo(100, 12);
  expect(lifetimeValue(100, 1, 0.1, 7)).toBeCloseTo(100, 12);
  expect(lifetimeValue(100, 1, 0.25, undefined, "end")).toBe(80);
  expect(lifetimeValue(100, 1, 0, undefined, "renewal")).toBe(0);
});

test("lifetimeValue without churn and discount is margin times periods", () => {
  expect(lifetimeValue(100, 0, 0, 12)).toBe(1200);
  expect(lifetimeValue(100, 0, 0, 12, "end")).toBe(1200);
  expect(lifetimeValue(100, 0, 0, 12, "renewal")).toBe(1200);
});

test("lifetimeValue without churn is the annuity due of the discount", () => {
  expect(lifetimeValue(1000, 0, 0.05)).toBeCloseTo(21000, 9);
  expect(lifetimeValue(1000, 0, 0.05, 3)).toBeCloseTo(1000 + 1000 / 1.05 + 1000 / 1.1025, 9);
});

test("lifetimeValue over more periods than anybody lives is the endless value", () => {
  expect(lifetimeValue(100, 0.2, 0.1, Number.MAX_SAFE_INTEGER)).toBe(lifetimeValue(100, 0.2, 0.1));
});

test("lifetimeValue keeps its digits where next to nothing shrinks the margins", () => {
  expect(relative(lifetimeValue(100, 1e-18, 0, 12), 1200)).toBeLessThan(1e-15);
  // (1 − (1 − 1e-9)^1e6) / 1e-9 in 60 decimal digits
  expect(relative(lifetimeValue(1, 1e-9, 0, 1e6), 999500.1671245085)).toBeLessThan(1e-15);
});

test("lifetimeValue of a loss is a loss, and of nothing is 0", () => {
  expect(lifetimeValue(-100, 0.2)).toBe(-500);
  expect(lifetimeValue(0, 0.2, 0.1)).toBe(0);
});

test("lifetimeValue refuses an endless sum that nothing shrinks", () => {
  expect(() => lifetimeValue(100, 0)).toThrow("churn, discount or a number of periods");
  expect(() => lifetimeValue(100, 0, 0, undefined, "renewal")).toThrow("a number of periods");
});

test("lifetimeValue is the sum of its terms", () => {
  fc.assert(fc.property(rate, rate, terms, (churn, discount, periods) => {
    expect(relative(lifetimeValue(1, churn, discount, periods), added(1, churn, discount, periods))).toBeLessThan(1e-12);
  }));
});

test("lifetimeValue is the sum of its terms where churn and discount are tiny", () => {
  const tiny = fc.double({ min: 0, max: 1e-6, noNaN: true });
  fc.assert(fc.property(tiny, tiny, terms, (churn, discount, periods) => {
    expect(relative(lifetimeValue(1, churn, discount, periods), added(1, churn, discount, periods))).toBeLessThan(1e-12);
  }));
});

test("lifetimeValue from the start is the margin and the value from the renewal (case 1 = case 2 + m)", () => {
  const shrinking = fc.double({ min: 1e-3, max: 1, noNaN: true });
  fc.assert(fc.property(shrinking, rate, (churn, discount) => {
    expect(relative(lifetimeValue(1, churn, discount), 1 + lifetimeValue(1, churn, discount, undefined, "renewal"))).toBeLessThan(1e-12);
  }));
});

test("lifetimeValue grows with the margin and with periods, and falls with churn", () => {
  const timing = fc.constantFrom<MarginTiming>("start", "end", "renewal");
  fc.assert(fc.property(rate, rate, terms, timing, (churn, discount, periods, when) => {
    const value = lifetimeValue(1, churn, discount, periods, when);
    expect(lifetimeValue(2, churn, discount, periods, when)).toBeGreaterThanOrEqual(value);
    expect(lifetimeValue(1, churn, discount, periods + 1, when)).toBeGreaterThanOrEqual(value * (1 - 1e-14));
    expect(lifetimeValue(1, churn / 2, discount, periods, when)).toBeGreaterThanOrEqual(value * (1 - 1e-14));
  }));
});
