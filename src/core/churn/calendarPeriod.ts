import { isoWeek, monthOf, weekOf } from "../numeric/calendar";

export const CALENDAR_PERIODS = ["month", "quarter", "year", "week"] as const;
export type CalendarPeriod = (typeof CALENDAR_PERIODS)[number];

/** The number of the period in which a date serial lies; periods that follow each other have numbers that do. */
export const PERIOD_OF: Readonly<Record<CalendarPeriod, (serial: number) => number>> = {
  month: monthOf,
  quarter: (serial) => Math.floor(monthOf(serial) / 3),
  year: (serial) => Math.floor(monthOf(serial) / 12),
  week: weekOf,
};

/** A period as text: `2024-03`, `2024-Q1`, `2024`, `2024-W05` (ISO 8601 weeks, Monday first). */
export const PERIOD_NAME: Readonly<Record<CalendarPeriod, (period: number) => string>> = {
  month: (period) => `${Math.floor(period / 12)}-${twoDigits((period % 12) + 1)}`,
  quarter: (period) => `${Math.floor(period / 4)}-Q${(period % 4) + 1}`,
  year: String,
  week: (period) => {
    const { year, number } = isoWeek(period);
    return `${year}-W${twoDigits(number)}`;
  },
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");
