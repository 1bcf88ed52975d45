import { swapped } from "../../../../src/audit/data/dates/swapped";
import { day } from "../ask";

test("swapped takes the day for the month and keeps the time of day", () => expect(swapped(day(2024, 3, 2) + 0.25)).toBe(day(2024, 2, 3) + 0.25));
test("swapped knows no thirteenth month, and no change where both are one", () => expect([day(2024, 3, 13), day(2024, 5, 5), 5, -1].map(swapped)).toEqual([undefined, undefined, undefined, undefined]));
test("swapped twice is the date itself", () => expect(swapped(swapped(day(2023, 12, 1))!)).toBe(day(2023, 12, 1)));
