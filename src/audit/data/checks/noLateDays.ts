import type { Cell } from "../../../cells/Cell";
import { dateParts } from "../../../cells/dateParts";
import { datesIn } from "../dates/datesIn";
import { swappedByTexts } from "../dates/swappedByTexts";
import { FEW } from "../fences";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";

/** So many months and so many days of the month must occur: a report on the 1st of each month, or a log of one week, has no late days rightly. */
const MONTHS = 3;
const DAYS = 4;

/**
 * A column of twenty dates or more, in several months, none of them after the 12th. By chance that comes once in a hundred million; after a file was read in
 * another country's order it is what is left, when the other dates could not be read. Where texts beside them say so, they are told as swapped instead.
 */
export function noLateDays(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column): readonly Finding[] => {
    if (question.rows.some((row) => isLate(row[column] ?? null))) return [];
    const { rows, dates } = datesIn(question, column);
    if (rows.length < FEW) return [];
    const [days, months] = [new Set<number>(), new Set<number>()];
    for (const date of dates) {
      const { day, month, year } = dateParts(date)!;
      days.add(day);
      months.add(12 * year + month);
    }
    const telling = days.size >= DAYS && months.size >= MONTHS && swappedByTexts(question, column).length === 0;
    return telling ? [{ kind: "noLateDays", weight: "doubt", column, rows, data: {} }] : [];
  });
}

const isLate = (cell: Cell): boolean => typeof cell === "number" && (dateParts(cell)?.day ?? 0) > 12;
