import * as fc from "fast-check";
import { quantileSorted } from "../../../src/core/numeric/quantile";

test("quantileSorted gives the example of PERCENTILE.INC in Excel's help: 1.9", () => {
  expect(quantileSorted([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 12);
});

test("quantileSorted gives the example of QUARTILE.INC in Excel's help: 3.5", () => {
  expect(quantileSorted([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5);
});

test("quantileSorted gives type 7 of R: quartiles of 3 6 7 8 8 10 13 15 16 20 are 7.25, 9, 14.5", () => {
  const sorted = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];
  expect([0.25, 0.5, 0.75].map((p) => quantileSorted(sorted, p))).toEqual([7.25, 9, 14.5]);
});

test("quantileSorted is the first number at 0, the last at 1, and the only one everywhere", () => {
  expect(quantileSorted([2, 5, 9], 0)).toBe(2);
  expect(quantileSorted([2, 5, 9], 1)).toBe(9);
  expect(quantileSorted([7], 0.3)).toBe(7);
});

test("quantileSorted does not change its list", () => {
  const sorted = Object.freeze([1, 2, 3]);
  expect(quantileSorted(sorted, 0.5)).toBe(2);
});

test("quantileSorted at i/(n − 1) is order statistic i, and grows with p", () => {
  const lists = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }).map((list) => list.sort((a, b) => a - b));
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(lists, p, p, (sorted, a, b) => {
    sorted.forEach((value, i) => expect(quantileSorted(sorted, i / (sorted.length - 1))).toBeCloseTo(value, 9));
    expect(quantileSorted(sorted, Math.min(a, b))).toBeLessThanOrEqual(quantileSorted(sorted, Math.max(a, b)) + 1e-9);
  }));
});
