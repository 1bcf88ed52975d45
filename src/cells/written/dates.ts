import { writtenDate, type WrittenDate } from "./writtenDate";

/** Order of year, month and day in dates. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const DAY = 86_400_000;
/** Serial 1 of the 1900 system is 1900-01-01; from March 1900 on, serials count from 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial of a date, with its time of day, written in a given order; undefined where it is no date in that order. */
export function dateSerial(text: string, order: DateOrder): number | undefined {
  const written = writtenDate(text);
  const day = written && daySerial(written.parts, order);
  return day === undefined ? undefined : day + written!.time;
}

function daySerial([a, b, c]: WrittenDate["parts"], order: DateOrder): number | undefined {
  // A year of four digits in front is always year, month, day: nobody writes year, day, month.
  if (a > 31) return serialOf(a, b, c);
  if (order === "ymd") return serialOf(year(a), b, c);
  return order === "dmy" ? serialOf(year(c), b, a) : serialOf(year(c), a, b);
}

/** Two digits: 1930 to 2029, as Excel reads them. */
const year = (written: number): number => (written >= 100 ? written : written + (written < 30 ? 2000 : 1900));

function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? serialOfTime(time) : undefined;
}

function serialOfTime(time: number): number {
  const serial = (time - EPOCH) / DAY;
  // Excel has a 29 February 1900 that never was.
  return serial > 60 ? serial : serial - 1;
}

/** A serial as a time of the universal clock, for writing it out. */
export function timeOfSerial(serial: number): number {
  // The 29 February 1900 that never was has no time; it is shown as the day after.
  return EPOCH + (serial > 60 ? serial : serial + 1) * DAY;
}

/** A serial as an ISO date, with the time of day where it has one. */
export function isoDate(serial: number): string {
  // Rounded to the second: a serial holds a minute only nearly.
  const text = new Date(Math.round(timeOfSerial(serial) / 1000) * 1000).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}
