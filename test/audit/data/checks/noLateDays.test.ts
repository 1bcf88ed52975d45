import { noLateDays } from "../../../../src/audit/data/checks/noLateDays";
import { day, found } from "../ask";

const early = [1, 4, 7, 9, 12].flatMap((date) => [1, 2, 3, 4].map((month) => day(2024, month, date)));

test("noLateDays wonders at twenty dates in several months none of which is after the 12th", () => {
  expect(found(noLateDays, "date", early)).toMatchObject([{ kind: "noLateDays", weight: "doubt", rows: early.map((_, row) => row) }]);
});
test("noLateDays says nothing of nineteen, or with one after the 12th", () => {
  expect(found(noLateDays, "date", early.slice(1))).toEqual([]);
  expect(found(noLateDays, "date", [...early, day(2024, 3, 13)])).toEqual([]);
});
test("noLateDays says nothing of reports on the first of the month, nor of a log of one week", () => {
  expect(found(noLateDays, "date", Array.from({ length: 30 }, (_, at) => day(2022 + Math.floor(at / 12), 1 + (at % 12), 1)))).toEqual([]);
  expect(found(noLateDays, "date", Array.from({ length: 30 }, (_, at) => day(2024, 5, 3 + (at % 6))))).toEqual([]);
});
test("noLateDays leaves it to the texts where they say it", () => expect(found(noLateDays, "date", [...early, "28/02/2024"])).toEqual([]));
