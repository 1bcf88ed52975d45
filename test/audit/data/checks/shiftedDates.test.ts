import { EPOCHS, shiftedDates } from "../../../../src/audit/data/checks/shiftedDates";
import { days, found } from "../ask";

const log = days(45_000, 60);
const moved = (by: number, count: number) => [...log, ...log.slice(0, count).map((date) => date + by)];

test("shiftedDates tells dates that lie 1,462 days before the others, or behind", () => {
  expect(found(shiftedDates, "date", moved(-EPOCHS, 3))).toEqual([{ kind: "shiftedDates", weight: "silent", column: 0, rows: [60, 61, 62], data: { days: EPOCHS } }]);
  expect(found(shiftedDates, "date", moved(EPOCHS, 3))).toMatchObject([{ rows: [60, 61, 62], data: { days: -EPOCHS } }]);
});
test("shiftedDates says nothing of two, or where one beside them fits nowhere", () => {
  expect(found(shiftedDates, "date", moved(-EPOCHS, 2))).toEqual([]);
  expect(found(shiftedDates, "date", [...moved(-EPOCHS, 3), 40_000])).toEqual([]);
});
test("shiftedDates says nothing of a log that spans so many years", () => expect(found(shiftedDates, "date", days(40_000, 60, 100))).toEqual([]));
