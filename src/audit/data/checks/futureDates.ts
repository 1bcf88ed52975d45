import { LAST_DATE } from "../../../functions/kinds";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** Where more dates than this share lie ahead, they are plans (ends of contracts, deliveries), not slips. */
const SLIPS = 0.2;

/** Dates after today. What happened cannot lie ahead: one such row moves “now” for recency and for every observed time, unless the date is given. */
export function futureDates(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column): readonly Finding[] => {
    const rows = rowsWhere(question.rows, column, (cell) => typeof cell === "number" && Math.floor(cell) > question.today && cell < LAST_DATE + 1);
    if (rows.length === 0) return [];
    const latest = rows.reduce((last, row) => Math.max(last, Math.floor(question.rows[row]![column] as number)), 0);
    return [{ kind: "futureDates", weight: rows.length <= SLIPS * question.rows.length ? "silent" : "doubt", column, rows, data: { latest } }];
  });
}
