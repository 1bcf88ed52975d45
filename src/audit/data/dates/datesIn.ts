import { LAST_DATE } from "../../../functions/kinds";
import type { Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** The true dates of a column: their rows, and their days without the time of day. */
export interface Dates {
  readonly rows: readonly number[];
  readonly dates: Float64Array;
}

/** From March 1900 on, where Excel's days and the calendar's are the same. */
const FIRST = 61;

export function datesIn({ rows: cells }: Pick<Question, "rows">, column: number): Dates {
  const rows = rowsWhere(cells, column, (cell) => typeof cell === "number" && cell >= FIRST && cell < LAST_DATE + 1);
  return { rows, dates: Float64Array.from(rows, (row) => Math.floor(cells[row]![column] as number)) };
}
