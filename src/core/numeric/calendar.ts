/**
 * The calendar behind date serials of the 1900 system, by arithmetic alone: a million rows leave no room for date objects.
 *
 * Serial 1 is 1900-01-01 and serial 60 the 29 February 1900 that never was (Excel keeps it for the sake of older files), so
 * that 61 is 1900-03-01. Serials 1 … 59 are taken as the days Excel shows, and 60 as 28 February, the day before 61.
 */

/** Days since 1899-12-30, in the true calendar. */
const trueDay = (serial: number): number => (serial < 60 ? serial + 1 : serial);

/** From 0000-03-01 to 1899-12-30. A year that begins in March has its leap day last, where it disturbs nothing. */
const DAYS_BEFORE = 693_899;

/** Months since January of the year 0: 12 · year + month − 1. Howard Hinnant, "chrono-compatible low-level date algorithms". */
export const monthOf = (serial: number): number => monthOfDay(trueDay(serial));

function monthOfDay(day: number): number {
  const days = day + DAYS_BEFORE;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Months from March: the lengths 31 30 31 30 31 repeat, which a straight line of slope 153/5 follows.
  const month = Math.floor((5 * ofYear + 2) / 153);
  return 12 * (400 * era + year) + month + 2;
}

/** Weeks since that of Monday, 1900-01-01. */
export const weekOf = (serial: number): number => Math.floor((trueDay(serial) - 2) / 7);

/** Year and number of a week as in ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeek(week: number): { readonly year: number; readonly number: number } {
  const thursday = 7 * week + 5;
  const year = Math.floor(monthOfDay(thursday) / 12);
  return { year, number: 1 + Math.floor((thursday - newYear(year)) / 7) };
}

/** The day of 1 January, which is the 307th of the year that began the March before. */
function newYear(year: number): number {
  const march = year - 1;
  return 365 * march + Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400) + 306 - DAYS_BEFORE;
}
