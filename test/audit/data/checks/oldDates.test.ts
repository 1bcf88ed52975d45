import { oldDates } from "../../../../src/audit/data/checks/oldDates";
import { day, found } from "../ask";

test("oldDates tells dates before 1950, with the earliest", () => {
  expect(found(oldDates, "date", [2024, day(1949, 12, 31), 45_000])).toEqual([{ kind: "oldDates", weight: "silent", column: 0, rows: [0, 1], data: { earliest: 2024 } }]);
});
test("oldDates lets the first day of 1950 be", () => expect(found(oldDates, "date", [day(1950, 1, 1)])).toEqual([]));
test("oldDates leaves 0, which is blank, and what is before the calendar to others", () => expect(found(oldDates, "date", [0, -1])).toEqual([]));
