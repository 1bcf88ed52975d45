import * as fc from "fast-check";
import { satisfaction } from "../../../src/core/service/satisfaction";

test("satisfaction is perception over expectation, course book 003 formula 3: 4 of 5 is 0.8", () => {
  expect(satisfaction([4], [5])).toBe(0.8);
});

test("satisfaction divides the sums, it does not average the ratios", () => {
  expect(satisfaction([5, 4, 3], [4, 4, 5])).toBeCloseTo(12 / 13, 12);
  expect(satisfaction([2, 8], [1, 10])).toBeCloseTo(10 / 11, 12);
});

test("satisfaction weighs each criterion on both sides", () => {
  expect(satisfaction([5, 4, 3], [4, 4, 5], [2, 1, 1])).toBeCloseTo(17 / 17, 12);
  expect(satisfaction([5, 3], [4, 5], [1, 0])).toBe(1.25);
});

test("satisfaction refuses expectations that add up to 0", () => {
  expect(() => satisfaction([4, 3], [0, 0])).toThrow("do not add up to 0");
  expect(() => satisfaction([4, 3], [5, 5], [0, 0])).toThrow("do not add up to 0");
});

test("satisfaction leaves its lists as they were", () => {
  const perceived = [4, 3];
  satisfaction(perceived, [5, 5], [1, 2]);
  expect(perceived).toEqual([4, 3]);
});

test("satisfaction is 1 where everything is as expected, and does not depend on the order of the criteria", () => {
  const criterion = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 8 }), (criteria) => {
      const [p, e, w] = [0, 1, 2].map((at) => criteria.map((row) => row[at]!)) as [number[], number[], number[]];
      expect(satisfaction(e, e, w)).toBe(1);
      expect(satisfaction([...p].reverse(), [...e].reverse(), [...w].reverse())).toBe(satisfaction(p, e, w));
    }),
  );
});
