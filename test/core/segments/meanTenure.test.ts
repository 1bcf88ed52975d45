import * as fc from "fast-check";
import { meanTenure } from "../../../src/core/segments/meanTenure";

// 45292 = 2024-01-01, 45658 = 2025-01-01: 366 days, 2024 being a leap year.
test("meanTenure is the mean of end or asOf less start, by hand: (366 + 100) / 2", () => {
  expect(meanTenure([45292, 45292], [0, 45392], 45658)).toBe(233);
});

test("meanTenure counts nothing for who starts on asOf or ends on the day of the start", () => {
  expect(meanTenure([45658, 45300], [0, 45300], 45658)).toBe(0);
});

test("meanTenure counts an end after asOf in full", () => {
  expect(meanTenure([45292], [45700], 45658)).toBe(408);
});

test("meanTenure passes over a row without both dates", () => {
  expect(meanTenure([45292, 0], [45392, 0], 45658)).toBe(100);
});

test("meanTenure refuses an end without a start, a start after the end, a start after asOf, and rows without any date", () => {
  expect(() => meanTenure([45292, 0], [0, 45392], 45658)).toThrow("a start in every row with an end");
  expect(() => meanTenure([45400], [45392], 45658)).toThrow("no start to be after its end");
  expect(() => meanTenure([45700], [0], 45658)).toThrow("no start to be after its end or asOf");
  expect(() => meanTenure([0], [0], 45658)).toThrow("at least one row");
});

test("meanTenure tells an end without a start before a wrong order in an earlier row, and counts empty rows in the row it names", () => {
  expect(refusal(() => meanTenure([0, 45400, 0], [0, 45392, 45392], 45658))).toEqual(["startMissing", { row: 3 }]);
  expect(refusal(() => meanTenure([0, 45400], [0, 45392], 45658))).toEqual(["startAfterEnd", { row: 2 }]);
});

test("meanTenure leaves its lists as they were", () => {
  const start = [45292, 0];
  meanTenure(start, [45392, 0], 45658);
  expect(start).toEqual([45292, 0]);
});

test("meanTenure of people all still here grows by a day each day", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 40000, max: 45658 }), { minLength: 1 }), (start) => {
      const open = start.map(() => 0);
      expect(meanTenure(start, open, 45659) - meanTenure(start, open, 45658)).toBeCloseTo(1, 9);
    }),
  );
});

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    const { fault, data } = error as { fault: string; data: unknown };
    return [fault, data];
  }
}
