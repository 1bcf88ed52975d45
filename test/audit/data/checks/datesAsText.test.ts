import { datesAsText } from "../../../../src/audit/data/checks/datesAsText";
import { found, told } from "../ask";

test("datesAsText tells texts that write a date, numbers that do, and what is none", () => {
  const findings = found(datesAsText, "date", [45_000, "13/02/2024", 20_240_131, "soon", -5, true, 20_241_399, null, "2024年3月5日"]);
  expect(told(findings)).toEqual([["datesAsText", [1, 8]], ["datesAsNumbers", [2]], ["notDates", [3, 4, 5, 6]]]);
});
test("datesAsText knows when only a person can tell day and month", () => {
  expect(found(datesAsText, "date", ["03/04/2024", "05/06/2024"])).toMatchObject([{ data: { orders: 2 } }]);
  expect(found(datesAsText, "date", ["03/04/2024", "13/06/2024"])).toMatchObject([{ data: { orders: 1 } }]);
  expect(found(datesAsText, "date", ["2024-04-03"])).toMatchObject([{ data: { orders: 1 } }]);
});
test("datesAsText takes true dates, first and last day of the calendar included", () => expect(found(datesAsText, "date", [1, 2_958_465.99, 45_000.5])).toEqual([]));
test("datesAsText finds no date on 31 February", () => expect(told(found(datesAsText, "date", ["31/02/2024"]))).toEqual([["notDates", [0]]]));
