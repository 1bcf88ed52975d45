import * as fc from "fast-check";
import { gapRank } from "../../../src/core/service/gapRank";

test("gapRank weighs the shortfall by importance and puts the worst first", () => {
  expect(gapRank(["price", "speed", "staff"], [3, 5, 4], [2, 3, 4])).toEqual([
    { row: 1, gap: 10 },
    { row: 0, gap: 3 },
    { row: 2, gap: 0 },
  ]);
});

test("gapRank gives no credit for performance beyond importance", () => {
  expect(gapRank(["brand"], [2], [5])).toEqual([{ row: 0, gap: 0 }]);
});

test("gapRank puts equal gaps in the order of names by code units, and equal names by importance and performance", () => {
  const rows = gapRank(["б", "a", "B", "a", "a"], [1, 1, 1, 2, 2], [1, 1, 1, 2, 3]).map(({ row }) => row);
  expect(rows).toEqual([2, 4, 3, 1, 0]);
});

test("gapRank of nothing is nothing", () => {
  expect(gapRank([], [], [])).toEqual([]);
});

test("gapRank leaves its lists as they were", () => {
  const items = ["b", "a"];
  gapRank(items, [1, 5], [1, 1]);
  expect(items).toEqual(["b", "a"]);
});

test("gapRank never rises from one row to the next and names every item once", () => {
  const mark = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 12 }), (marks) => {
      const ranked = gapRank(marks.map((_, i) => `item ${i}`), marks.map(([wanted]) => wanted), marks.map(([, got]) => got));
      expect(ranked.every(({ gap }, i) => i === 0 || gap <= ranked[i - 1]!.gap)).toBe(true);
      expect(ranked.map(({ row }) => row).sort((a, b) => a - b)).toEqual(marks.map((_, i) => i));
    }),
  );
});
