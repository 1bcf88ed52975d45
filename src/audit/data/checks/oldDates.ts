import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** 1950-01-01. */
const EARLIEST = 18_264;

/**
 * Dates before 1950: a number that is no date (2024 is a day of 1905), a year of two digits read wrongly, an amount that slipped a column.
 * Our functions take them as they stand, and a customer is then a hundred years old. Dates of birth may be true: then nothing is wrong.
 */
export function oldDates(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column): readonly Finding[] => {
    const rows = rowsWhere(question.rows, column, (cell) => typeof cell === "number" && cell < EARLIEST && cell >= 1);
    if (rows.length === 0) return [];
    const earliest = rows.reduce((first, row) => Math.min(first, question.rows[row]![column] as number), Infinity);
    return [{ kind: "oldDates", weight: "silent", column, rows, data: { earliest } }];
  });
}
