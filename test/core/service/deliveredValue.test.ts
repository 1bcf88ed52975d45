import * as fc from "fast-check";
import { deliveredValue } from "../../../src/core/service/deliveredValue";

test("deliveredValue is four values less four costs, course book 003 formula 4", () => {
  expect(deliveredValue([8, 7, 6, 5], [6, 3, 2, 1])).toBe(14);
});

test("deliveredValue takes lists of different length, and an empty one as 0", () => {
  expect(deliveredValue([100, 20], [30])).toBe(90);
  expect(deliveredValue([], [30])).toBe(-30);
  expect(deliveredValue([], [])).toBe(0);
});

test("deliveredValue leaves its lists as they were", () => {
  const values = [1, 2];
  deliveredValue(values, [3]);
  expect(values).toEqual([1, 2]);
});

test("deliveredValue turns its sign when values and costs change places", () => {
  const points = fc.array(fc.integer({ min: -100, max: 100 }));
  fc.assert(fc.property(points, points, (values, costs) => expect(deliveredValue(values, costs) + deliveredValue(costs, values)).toBe(0)));
});
