export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel counts a 29 February 1900 that never was; before it, its serials are one day short of ours. */
const FIRST_TRUE_SERIAL = 61;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day a serial of the 1900 system stands for; undefined for what Excel cannot show, and for its first two months, where it counts wrongly. */
export function dateParts(serial: number): DateParts | undefined {
  if (!(serial >= FIRST_TRUE_SERIAL && serial < 2_958_466)) return undefined;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2024-01-31`, as the sheet shows it. */
export function isoDate(serial: number): string | undefined {
  const date = dateParts(serial);
  if (!date) return undefined;
  const pad = (part: number, length: number): string => String(part).padStart(length, "0");
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The serial of a day; undefined where there is no such day, and where Excel counts wrongly. */
export function dateSerial({ year, month, day }: DateParts): number | undefined {
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  const back = dateParts(serial);
  return back && back.year === year && back.month === month && back.day === day ? serial : undefined;
}
