const DATE = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:[T ]\s*(\d.*))?$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s?([ap])\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** A date as it stands in a file, before anyone has said which of its numbers is the month. */
export interface WrittenDate {
  readonly parts: readonly [number, number, number];
  /** The time of day as a share of the day, as the clock showed it: a zone behind it is not reckoned with. */
  readonly time: number;
}

/** The date a text writes; undefined where it is none. */
export function writtenDate(text: string): WrittenDate | undefined {
  const found = DATE.exec(text.replace(CHINESE, "$1-$2-$3 ").trim());
  if (!found) return undefined;
  const [, first = "", , second, third = "", clock] = found;
  const hasYear = first.length === 4 || third.length === 4 || third.length === 2;
  const time = clock === undefined ? 0 : timeOfDay(clock);
  return hasYear && time !== undefined ? { parts: [Number(first), Number(second), Number(third)], time } : undefined;
}

function timeOfDay(clock: string): number | undefined {
  const [, hours, minutes, seconds = 0, half] = TIME.exec(clock) ?? [];
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half.toLowerCase() === "p");
  return hour <= 24 && Number(minutes) < 60 ? (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400 : undefined;
}

/** The hour of a clock with twelve hours: 12 AM is midnight, 12 PM is noon, and there is no 13 PM. */
const hourOfHalf = (hour: number, afternoon: boolean): number => (hour < 1 || hour > 12 ? NaN : (hour % 12) + (afternoon ? 12 : 0));
