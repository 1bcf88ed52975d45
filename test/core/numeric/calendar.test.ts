import { isoWeek, monthOf, weekOf } from "../../../src/core/numeric/calendar";

const LAST = 2_958_465;
const day = (serial: number): Date => new Date(Date.UTC(1899, 11, 30 + serial));

test("monthOf gives the months Excel shows around the leap day that never was", () => {
  const january1900 = 12 * 1900;
  expect([1, 31, 32, 59, 60, 61].map(monthOf)).toEqual([0, 0, 1, 1, 1, 2].map((later) => january1900 + later));
});

test("monthOf agrees with the Date object on every day from 1900-03-01 to 9999-12-31", () => {
  let off = 0;
  for (let serial = 61; serial <= LAST; serial++) {
    const date = day(serial);
    if (monthOf(serial) !== 12 * date.getUTCFullYear() + date.getUTCMonth()) off++;
  }
  expect(off).toBe(0);
});

test("weekOf begins a week on Monday: 1900-01-01 was one", () => {
  expect([1, 7, 8].map(weekOf)).toEqual([0, 0, 1]);
  expect([45291, 45292, 45298, 45299].map(weekOf)).toEqual([6469, 6470, 6470, 6471]);
});

test("isoWeek gives the published examples of ISO 8601: 1977-01-01 is 1976-W53, 2008-12-29 is 2009-W01", () => {
  expect(isoWeek(weekOf(28126))).toEqual({ year: 1976, number: 53 });
  expect(isoWeek(weekOf(39811))).toEqual({ year: 2009, number: 1 });
  expect(isoWeek(weekOf(45322))).toEqual({ year: 2024, number: 5 });
});

test("isoWeek agrees with counting from the year's first Thursday, on every Monday of four centuries", () => {
  for (let week = 9; week < 52 * 401; week++) {
    const thursday = day(7 * week + 5);
    const year = thursday.getUTCFullYear();
    const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
    expect(isoWeek(week)).toEqual({ year, number });
  }
});
