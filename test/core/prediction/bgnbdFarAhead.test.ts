import { bgnbdExpected, whileAlive } from "../../../src/core/prediction/bgnbdExpected";
import { bgnbdFarAhead } from "../../../src/core/prediction/bgnbdFarAhead";

const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

// B(a−1, B)/B(a, B)·(1 − ₂F₁(A, a−1; a+B−1; −w)) in 60 digits (mpmath).
test.each([
  [[0.243, 0.793, 2.426], 10000, 23.577620005872834],
  [[2.243, 0.793, 4.426], 1e+12, 5332.5280228515935],
  [[0.1, 0.05, 0.2], 1e+06, 42634.862457233397],
  [[300.1, 0.05, 300.2], 1e+09, 112067812552.39216],
  [[0.5, 1.0000001, 0.4], 1000, 2.9934270078389898],
  [[20, 7, 0.01], 100000, 1.0016666666666667],
  [[3, 0.001, 2], 1e+08, 294573758.53607234],
  [[1.5, 40, 60], 500, 2.5375228955303987],
] as [[number, number, number], number, number][])("bgnbdFarAhead of %j within %d ages: to 13 digits", (at, w, value) => {
  expect(relative(bgnbdFarAhead(at, w), value)).toBeLessThan(1e-13);
});

test("bgnbdFarAhead near the end of all time is the mean of 1/p, (a + B − 1)/(a − 1), however narrow the distribution", () => {
  for (const [a, B] of [[2, 3], [40, 0.5], [1e4, 7], [1e6, 1e6]] as const) expect(relative(bgnbdFarAhead([5, a, B], Number.MAX_VALUE), (a + B - 1) / (a - 1))).toBeLessThan(1e-13);
});

test("bgnbdFarAhead is the series of bgnbdExpected where that is short", () => {
  for (const w of [1e-3, 0.5, 3, 50]) {
    for (const [x, a, b] of [[0, 0.8, 2.4], [7, 0.05, 0.2], [60, 3, 9]] as const) expect(relative(bgnbdFarAhead([0.5 + x, a, b + x], w), whileAlive([0.5, 10, a, b], w * 10, x, 0))).toBeLessThan(1e-12);
  }
});

test("bgnbdExpected of a time without measure comes back, with a number", () => {
  const [early, late, last] = [1e6, 1e12, 1e300].map((units) => bgnbdExpected([0.243, 4.414, 0.793, 2.426], units, 2, 30, 38));
  expect(early).toBeLessThan(late!);
  expect(late).toBeLessThan(last!);
  expect(Number.isFinite(last)).toBe(true);
});
