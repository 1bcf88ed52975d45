import * as fc from "fast-check";
import { acquisitionPayback } from "../../../src/core/value/acquisitionPayback";
import { lifetimeValue } from "../../../src/core/value/lifetimeValue";

/** Whole periods until the margins, added one by one, reach the cost. */
function counted(cac: number, margin: number, churn: number, discount: number, most: number): number {
  let earned = 0;
  for (let k = 0; k < most; k++) {
    earned += margin * ((1 - churn) / (1 + discount)) ** k;
    if (earned >= cac) return k + 1;
  }
  return Infinity;
}

test("acquisitionPayback is 5 periods for 2000 at 400 a period, 5.61 with churn of 5 %", () => {
  expect(acquisitionPayback(2000, 400)).toBe(5);
  expect(acquisitionPayback(2000, 400, 0.05)).toBeCloseTo(5.61, 2);
});

test("acquisitionPayback gives the course's step 1.4: 3.00, with churn 4.11, with churn and discount 5.35 years", () => {
  expect(acquisitionPayback(3000, 1000)).toBe(3);
  expect(acquisitionPayback(3000, 1000, 0.2)).toBeCloseTo(4.11, 2);
  expect(acquisitionPayback(3000, 1000, 0.2, 0.1)).toBeCloseTo(5.35, 2);
});

test("acquisitionPayback is 0 where nothing was spent", () => {
  expect(acquisitionPayback(0, 400, 0.05)).toBe(0);
  expect(acquisitionPayback(0, 0)).toBe(0);
  expect(acquisitionPayback(0, 400, 1)).toBe(0);
  expect(acquisitionPayback(-5, 400, 0.05)).toBe(0);
});

test("acquisitionPayback with churn 1 is the first period or never", () => {
  expect(acquisitionPayback(300, 400, 1)).toBe(1);
  expect(acquisitionPayback(400, 400, 1, 0.3)).toBe(1);
  expect(() => acquisitionPayback(401, 400, 1)).toThrow("lifetime margin above cac");
});

test("acquisitionPayback with discount alone is the number of payments of an annuity due", () => {
  // Excel: NPER(10%, -1000, 3000, 0, 1)
  expect(acquisitionPayback(3000, 1000, 0, 0.1)).toBeCloseTo(3.341235, 6);
});

test("acquisitionPayback with next to no churn is cac / margin", () => {
  expect(acquisitionPayback(2000, 400, 1e-18)).toBeCloseTo(5, 12);
  expect(acquisitionPayback(2000, 400, 0, 1e-12)).toBeCloseTo(5, 10);
  expect(acquisitionPayback(2000, 400, Number.MIN_VALUE)).toBeCloseTo(5, 12);
});

test("acquisitionPayback refuses a cost that the margins never reach and says what they come to", () => {
  expect(() => acquisitionPayback(2000, 400, 0.25)).toThrow(expect.objectContaining({ reason: "noAnswer", data: { cac: 2000, lifetime: 1600 } }));
  expect(() => acquisitionPayback(2000, 0)).toThrow("positive margin");
  expect(() => acquisitionPayback(2000, -1)).toThrow("positive margin");
  expect(() => acquisitionPayback(2000, -1, 0.5)).toThrow("lifetime margin above cac");
});

test("acquisitionPayback refuses a cost of exactly the lifetime value, whatever the rounding", () => {
  const rate = fc.double({ min: 1e-6, max: 0.999, noNaN: true });
  fc.assert(fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), rate, rate, (margin, churn, discount) => {
    expect(() => acquisitionPayback(lifetimeValue(margin, churn, discount), margin, churn, discount)).toThrow("lifetime margin above cac");
  }));
});

test("acquisitionPayback rounded up is the period in which the margins, added one by one, reach the cost", () => {
  const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(fc.property(rate, rate, fc.double({ min: 0.01, max: 0.95, noNaN: true }), (churn, discount, part) => {
    const most = 300;
    const cac = part * lifetimeValue(100, churn, discount, most);
    const periods = acquisitionPayback(cac, 100, churn, discount);
    const near = Math.abs(periods - Math.round(periods)) < 1e-9;
    if (!near) expect(Math.ceil(periods)).toBe(counted(cac, 100, churn, discount, most));
  }));
});

test("acquisitionPayback takes back what lifetimeValue adds up", () => {
  const rate = fc.double({ min: 0, max: 0.3, noNaN: true });
  fc.assert(fc.property(rate, rate, fc.integer({ min: 1, max: 12 }), (churn, discount, periods) => {
    expect(acquisitionPayback(lifetimeValue(100, churn, discount, periods), 100, churn, discount)).toBeCloseTo(periods, 6);
  }));
});
