import { compactDate, dateBy, decidedIn, ordersOf } from "../../../../src/audit/data/written/ordersOf";
import { day } from "../ask";

test("ordersOf decides by texts that are dates in one order only, or are written with points", () => {
  expect(ordersOf(["03/04/2024", "13/04/2024"])).toEqual(["dmy"]);
  expect(ordersOf(["03/04/2024", "04/13/2024"])).toEqual(["mdy"]);
  expect(ordersOf(["03.04.2024"])).toEqual(["dmy"]);
});
test("ordersOf leaves it open where nothing decides, or texts contradict each other", () => {
  expect(ordersOf(["03/04/2024"])).toEqual(["dmy", "mdy"]);
  expect(ordersOf(["03/04/2024", "13/04/2024", "04/13/2024"])).toEqual(["dmy", "mdy"]);
});
test("texts with another sign do not decide for each other, and each is read by its own", () => {
  expect(ordersOf(["31.01.2024", "03/04/2024"])).toEqual(["dmy", "mdy"]);
  expect(ordersOf(["31-01-2024", "03/04/2024"])).toEqual(["dmy", "mdy"]);
  expect(ordersOf(["03.04.2024", "04/13/2024", "03/04/2024"])).toHaveLength(1);
  const decided = decidedIn(["03.04.2024", "04/13/2024", "03/04/2024", "03-04-2024"]);
  expect([...decided]).toEqual([[".", "dmy"], ["/", "mdy"]]);
  expect(["03.04.2024", "03/04/2024", "03-04-2024"].map((text) => dateBy(text, "mdy", decided))).toEqual([day(2024, 4, 3), day(2024, 3, 4), day(2024, 3, 4)]);
});
test("points month first in one text leave the others with points open, where one is day first only", () => {
  expect(ordersOf(["03.04.2024", "04.13.2024"])).toEqual(["mdy"]);
  expect(ordersOf(["03.04.2024", "04.13.2024", "13.04.2024"])).toEqual(["dmy", "mdy"]);
});
test("ordersOf has no choice where the year comes first or day and month are one", () => expect(ordersOf(["2024-04-03", "05/05/2024"])).toEqual(["ymd"]));
test("dateBy reads by the order, and by another what is a date in that only", () => {
  expect([dateBy("03/04/2024", "dmy"), dateBy("03/04/2024", "mdy"), dateBy("13/04/2024", "mdy"), dateBy("soon", "dmy")]).toEqual([day(2024, 4, 3), day(2024, 3, 4), day(2024, 4, 13), undefined]);
});
test("compactDate reads 20240131, and no date that never was", () => expect([20_240_131, 20_240_231, 45_000, 20_240_131.5].map(compactDate)).toEqual([day(2024, 1, 31), undefined, undefined, undefined]));
