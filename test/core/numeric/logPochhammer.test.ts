import * as fc from "fast-check";
import { logPochhammer } from "../../../src/core/numeric/logPochhammer";

/** By mpmath's loggamma and digamma with 40 digits. */
test.each([
  [0.243, 5, 2.2324176259704254, 5.909601802761824],
  [1e6, 12, 165.78619269531829, 1.1999934000506e-5],
  [3e-4, 1, -8.1117280833080731, 3333.333333333334],
  [0.7, 2.5, 0.62453758062324233, 2.218862444984534],
  [2, 1000, 5919.0369332674786, 6.486469861549346],
])("logPochhammer(%d, %d) keeps 13 digits, and so does its slope", (r, x, value, slope) => {
  const rising = logPochhammer(r, x);
  expect(Math.abs(rising.value / value - 1)).toBeLessThan(1e-13);
  expect(Math.abs(rising.slope / slope - 1)).toBeLessThan(1e-13);
});

test("logPochhammer of no factor is 0", () => expect(logPochhammer(5.5, 0)).toEqual({ value: 0, slope: 0 }));

test("logPochhammer by factors is logPochhammer by gamma functions", () => {
  fc.assert(fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), fc.integer({ min: 1, max: 400 }), (r, x) => {
    const [factors, gammas] = [logPochhammer(r, x), logPochhammer(r, x * (1 + 2 ** -50))];
    expect(Math.abs(factors.value - gammas.value)).toBeLessThan(1e-10 * (1 + Math.abs(factors.value)));
    expect(Math.abs(factors.slope / gammas.slope - 1)).toBeLessThan(1e-10);
  }));
});
