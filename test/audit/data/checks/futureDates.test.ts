import { futureDates } from "../../../../src/audit/data/checks/futureDates";
import { days, found, TODAY } from "../ask";

test("futureDates tells dates after today, with the latest", () => {
  expect(found(futureDates, "date", [...days(45_000, 9), TODAY + 40])).toEqual([{ kind: "futureDates", weight: "silent", column: 0, rows: [9], data: { latest: TODAY + 40 } }]);
});
test("futureDates lets today be, at any time of day", () => expect(found(futureDates, "date", [TODAY, TODAY + 0.99])).toEqual([]));
test("futureDates takes many of them for plans", () => expect(found(futureDates, "date", days(TODAY - 1, 9))).toMatchObject([{ weight: "doubt" }]));
test("futureDates leaves what is no date to others", () => expect(found(futureDates, "date", [20_300_101, "2030-01-01"])).toEqual([]));
