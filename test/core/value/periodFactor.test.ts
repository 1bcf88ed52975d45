import * as fc from "fast-check";
import { logPeriodFactor, periodFactor } from "../../../src/core/value/periodFactor";

test("periodFactor is (1 − churn) / (1 + discount): 0.8 / 1.1", () => {
  expect(periodFactor(0.2, 0.1)).toBeCloseTo(0.727273, 6);
});

test("periodFactor is 1 without churn and discount and 0 with churn 1", () => {
  expect(periodFactor(0, 0)).toBe(1);
  expect(periodFactor(1, 0.1)).toBe(0);
  expect(logPeriodFactor(0, 0)).toBeCloseTo(0, 12);
  expect(logPeriodFactor(1, 0.1)).toBe(-Infinity);
});

test("logPeriodFactor keeps its digits where the factor is nearly 1", () => {
  expect(logPeriodFactor(1e-18, 0)).toBe(-1e-18);
  expect(logPeriodFactor(1e-12, 2e-12) / -3e-12).toBeCloseTo(1, 11);
});

test("logPeriodFactor is the logarithm of periodFactor", () => {
  const rate = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(fc.property(rate, rate, (churn, discount) => expect(logPeriodFactor(churn, discount)).toBeCloseTo(Math.log(periodFactor(churn, discount)), 12)));
});
