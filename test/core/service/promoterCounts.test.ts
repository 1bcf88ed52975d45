import * as fc from "fast-check";
import { promoterCounts } from "../../../src/core/service/promoterCounts";

test("promoterCounts draws Reichheld's lines: 9–10, 7–8, 0–6", () => {
  expect(promoterCounts([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ promoters: 2, passives: 2, detractors: 7 });
});

test("promoterCounts of nothing are zeros", () => {
  expect(promoterCounts([])).toEqual({ promoters: 0, passives: 0, detractors: 0 });
});

test("promoterCounts counts everybody once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (scores) => {
      const { promoters, passives, detractors } = promoterCounts(scores);
      expect(promoters + passives + detractors).toBe(scores.length);
    }),
  );
});
