import * as fc from "fast-check";
import { logRising } from "../../../src/core/numeric/logRising";

// mpmath 1.3, 50 digits: loggamma(x + s) − loggamma(x).
test.each([
  [16, 0.25, 0.68725802106104842],
  [20.5, 3, 9.2019931304883541],
  [1e6, 1e-3, 0.013815510058464191],
  [1e12, 0.5, 13.815510557964149],
  [40, 1e9, 19723266549.802591],
])("logRising(%p, %p) keeps all its digits", (x, s, wanted) => expect(Math.abs(logRising(x, s) / wanted - 1)).toBeLessThan(1e-13));

test("logRising below 16 is as exact as ln Γ", () => {
  expect(logRising(0.3, 2.5)).toBeCloseTo(-0.57909520283032873, 14);
  expect(logRising(15.9, 1e-8)).toBeCloseTo(2.7345430705003353e-8, 13);
});

test("logRising by a whole number is the logarithm of a product", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 30 }), (x, s) => {
      const logs = Array.from({ length: s }, (_, i) => Math.log(x + i));
      expect(logRising(x, s)).toBeCloseTo(logs.reduce((sum, log) => sum + log, 0), 10);
    }),
  );
});
