import { datesIn } from "../dates/datesIn";
import { fences } from "../fences";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";

/** Between the two ways in which Excel counts days, from 1900 and (formerly on Mac) from 1904. */
export const EPOCHS = 1462;
/** Of one or two dates that lie four years off, chance is the likelier reason. */
const SEVERAL = 3;

/**
 * Dates copied from a workbook that counts from 1904, or to one: they lie four years and a day beside the others. Told where at least three dates lie outside
 * Tukey's inner fences of the column, and all that do on that side come inside when moved by 1,462 days. A column that spans so many years itself, or that was
 * moved as a whole, does not show it.
 */
export function shiftedDates(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column): readonly Finding[] => {
    const { rows, dates } = datesIn(question, column);
    const found = fences(dates, 1.5);
    if (!found) return [];
    const { low, high } = found;
    return [EPOCHS, -EPOCHS].flatMap((days): readonly Finding[] => {
      const off = rows.filter((_, at) => (days > 0 ? dates[at]! < low : dates[at]! > high));
      const comeIn = off.every((row) => within((question.rows[row]![column] as number) + days, low, high));
      return off.length >= SEVERAL && comeIn ? [{ kind: "shiftedDates", weight: "silent", column, rows: off, data: { days } }] : [];
    });
  });
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
