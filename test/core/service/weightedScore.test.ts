import * as fc from "fast-check";
import { weightedScore } from "../../../src/core/service/weightedScore";

test("weightedScore of the eight criteria of course book 002, weights in percent: 3.95", () => {
  // 20·4 + 15·4 + 15·5 + 10·3 + 10·4 + 10·4 + 15·4 + 5·2 = 395
  expect(weightedScore([20, 15, 15, 10, 10, 10, 15, 5], [4, 4, 5, 3, 4, 4, 4, 2])).toBeCloseTo(3.95, 12);
});

test("weightedScore takes weights of any sum and ignores what weighs nothing", () => {
  expect(weightedScore([3, 1], [5, 1])).toBe(4);
  expect(weightedScore([1, 0], [3, 999])).toBe(3);
});

test("weightedScore refuses weights that add up to 0", () => {
  expect(() => weightedScore([0, 0], [4, 5])).toThrow("a weight above 0");
});

test("weightedScore leaves its lists as they were", () => {
  const weights = [3, 1];
  weightedScore(weights, [5, 1]);
  expect(weights).toEqual([3, 1]);
});

test("weightedScore with equal weights is the mean, and it lies between the lowest and the highest score", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 50 }), (list, weight) => {
      const mean = weightedScore(list.map(() => weight), list);
      expect(mean).toBeCloseTo(list.reduce((sum, score) => sum + score, 0) / list.length, 10);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...list));
      expect(mean).toBeLessThanOrEqual(Math.max(...list));
    }),
  );
});
