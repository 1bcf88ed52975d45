/** Units of time a forecast can be made in, and their days. */
export const TIME_UNITS = { day: 1, week: 7, month: 30 } as const;
export type TimeUnit = keyof typeof TIME_UNITS;

/** About a year, or a quarter in days. */
export const HORIZONS: Readonly<Record<TimeUnit, number>> = { day: 90, week: 52, month: 12 };
export const MOST_AHEAD = 1000;

/** As companies reckon with; it stands on the sheet, to be changed. */
export const YEARLY_DISCOUNT = 0.1;
