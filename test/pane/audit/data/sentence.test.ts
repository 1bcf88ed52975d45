import { sentenceData } from "../../../../src/pane/audit/data/sentence";
import { dayOf } from "../../../../src/pane/audit/data/today";

test("sentenceData says dates as dates, shares as percent and counts in groups", () => {
  expect(sentenceData({ kind: "futureDates", weight: "silent", column: 1, rows: [0], data: { latest: 45_292 } }, ["id", "Date"], "en")).toEqual({ latest: "2024-01-01", column: "Date", count: 1 });
  expect(sentenceData({ kind: "zeroAmounts", weight: "doubt", column: 0, rows: [0], data: { share: 0.125 } }, ["Сумма"], "ru")["share"]).toMatch(/^12,5\s%$/);
  expect(sentenceData({ kind: "repeatedRows", weight: "doubt", column: undefined, rows: [0, 1], data: { extra: 1234 } }, [], "en")).toMatchObject({ extra: "1,234", column: "" });
});
test("dayOf is the day as people there call it, until midnight", () => {
  expect(dayOf(new Date(2024, 0, 1, 0, 0))).toBe(45_292);
  expect(dayOf(new Date(2024, 0, 1, 23, 59))).toBe(45_292);
});
