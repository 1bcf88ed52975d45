import { swappedDates } from "../../../../src/audit/data/checks/swappedDates";
import { day, days, found, TODAY, told } from "../ask";

const READ_WRONGLY = [day(2024, 3, 2), "13/02/2024", day(2024, 4, 2), day(2024, 5, 2), "28/02/2024", day(2024, 2, 2), day(2024, 6, 2)];

test("swappedDates believes the texts that were left beside dates none of which is after the 12th", () => {
  expect(told(found(swappedDates, "date", READ_WRONGLY))).toEqual([["swappedByTexts", [0, 2, 3, 6]]]);
});
test("swappedDates does not believe them beside a date after the 12th, or beside few dates", () => {
  expect(found(swappedDates, "date", [...READ_WRONGLY, day(2024, 2, 14)])).toEqual([]);
  expect(found(swappedDates, "date", READ_WRONGLY.slice(0, 5))).toEqual([]);
});
test("swappedDates does not believe texts that contradict each other", () => expect(found(swappedDates, "date", [...READ_WRONGLY, "02/28/2024"])).toEqual([]));
test("swappedDates finds a date in the future that lies among the others when swapped", () => {
  const log = days(day(2026, 8, 20), 90);
  expect(told(found(swappedDates, "date", [...log.slice(0, 50), day(2026, 12, 9), day(2026, 12, 25)], TODAY))).toEqual([["swappedByRange", [50]]]);
});
test("swappedDates finds a date far from the others that lies among them when swapped", () => {
  const log = [17, 5, 23, 11, 2, 28, 14, 8, 20, 26].flatMap((date) => [day(2024, 2, date), day(2024, 2, Math.min(29, date + 1))]);
  expect(told(found(swappedDates, "date", [...log, day(2024, 10, 2)]))).toEqual([["swappedByRange", [20]]]);
});
test("swappedDates finds a date that breaks the order of a log and fits when swapped, rising or falling", () => {
  const log = days(day(2024, 1, 15), 30, 9);
  // 6 February, read as 2 June.
  const broken = [...log.slice(0, 3), day(2024, 6, 2), ...log.slice(3)];
  expect(told(found(swappedDates, "date", broken))).toEqual([["swappedByOrder", [3]]]);
  expect(told(found(swappedDates, "date", [...broken].reverse()))).toEqual([["swappedByOrder", [27]]]);
});
test("swappedDates says nothing of dates that fit nowhere, nor of a log in no order", () => {
  const log = days(day(2024, 1, 15), 30, 9);
  expect(found(swappedDates, "date", [...log.slice(0, 15), day(2024, 2, 14), ...log.slice(15)])).toEqual([]);
  expect(found(swappedDates, "date", log.map((_, at) => log[(at * 7) % 30]!))).toEqual([]);
});
test("swappedDates lets plans lie ahead", () => expect(found(swappedDates, "date", days(day(2026, 12, 1), 40))).toEqual([]));
