import { CALENDAR_PERIODS, PERIOD_NAME, PERIOD_OF, type CalendarPeriod } from "../../../src/core/churn/calendarPeriod";

const named = (period: CalendarPeriod, serial: number): string => PERIOD_NAME[period](PERIOD_OF[period](serial));

test("a period is named as it stands in a report: 2024-01-31", () => {
  expect(CALENDAR_PERIODS.map((period) => named(period, 45322))).toEqual(["2024-01", "2024-Q1", "2024", "2024-W05"]);
});

test("the last day of a year is in its own month, quarter and year, and may be in the next year's week: 2024-12-31", () => {
  expect(CALENDAR_PERIODS.map((period) => named(period, 45657))).toEqual(["2024-12", "2024-Q4", "2024", "2025-W01"]);
});

test("the days before 1900-03-01 are in the months Excel shows", () => {
  expect([1, 31, 32, 60].map((serial) => named("month", serial))).toEqual(["1900-01", "1900-01", "1900-02", "1900-02"]);
});

test("periods that follow each other have numbers that do", () => {
  for (const period of CALENDAR_PERIODS) {
    for (let serial = 1; serial < 5000; serial++) {
      const step = PERIOD_OF[period](serial + 1) - PERIOD_OF[period](serial);
      expect(step === 0 || step === 1).toBe(true);
    }
  }
});
