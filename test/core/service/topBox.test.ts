import * as fc from "fast-check";
import { topBox } from "../../../src/core/service/topBox";

test("topBox counts the top two boxes of a scale of 5 by default", () => {
  expect(topBox([5, 4, 4, 3, 1])).toBe(0.6);
});

test("topBox counts a score that just reaches the mark", () => {
  expect(topBox([4, 3.999], 4)).toBe(0.5);
  expect(topBox([5, 4, 4, 3], 5)).toBe(0.25);
});

test("topBox refuses an empty list", () => {
  expect(() => topBox([])).toThrow("at least one score");
});

test("topBox falls as the mark rises", () => {
  const mark = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1 }), mark, mark, (scores, a, b) => {
      expect(topBox(scores, Math.max(a, b))).toBeLessThanOrEqual(topBox(scores, Math.min(a, b)));
    }),
  );
});
