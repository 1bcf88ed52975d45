import * as fc from "fast-check";
import { onTimeShare } from "../../../src/core/service/onTimeShare";

test("onTimeShare counts a reply within the course book's 24 hours: three of four", () => {
  expect(onTimeShare([2, 24, 30, 5])).toBe(0.75);
});

test("onTimeShare takes exactly on target as on time", () => {
  expect(onTimeShare([4], 4)).toBe(1);
  expect(onTimeShare([4.000001], 4)).toBe(0);
  expect(onTimeShare([0, 1], 0)).toBe(0.5);
});

test("onTimeShare refuses an empty list", () => {
  expect(() => onTimeShare([])).toThrow("at least one case");
});

test("onTimeShare never falls with a longer target and leaves the hours as they are", () => {
  const times = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(times, { minLength: 1 }), times, times, (hours, target, more) => {
      const given = [...hours];
      expect(onTimeShare(hours, target + more)).toBeGreaterThanOrEqual(onTimeShare(hours, target));
      expect(hours).toEqual(given);
    }),
  );
});
