import { isBlank } from "../../../cells/Cell";
import type { Finding } from "../Finding";
import { likes } from "../likes";
import { columnsWith, type Question } from "../Question";
import { rowHash, sameIn } from "../rowHash";

/**
 * Rows that are the same in every column, in a table that has an id. Where the row has a number of its own or a time of day, two such rows are one row
 * entered twice, and whatever counts or adds them is too high. Without one, a customer can buy for the same amount twice on a day: then it is a doubt.
 * In a table without an id, such as a list of marks, equal rows say nothing.
 */
export function repeatedRows(question: Question): readonly Finding[] {
  const { rows, headers } = question;
  if (headers.length < 2 || columnsWith(question, "key", "unique").length === 0) return [];
  const all = headers.map((_, column) => column);
  const hash = (row: number): number => (rows[row]!.every(isBlank) ? -1 : rowHash(rows, all, row));
  const found = likes(rows.length, hash, (a, b) => sameIn(rows, all, a, b));
  if (found.rows.length === 0) return [];
  return [{ kind: "repeatedRows", weight: isMarked(question, found.rows) ? "silent" : "doubt", column: undefined, rows: found.rows, data: { extra: found.extra }, firsts: found.firsts }];
}

/** Whether the rows can be told apart: by a number of their own, or by the second. */
function isMarked(question: Question, found: readonly number[]): boolean {
  if (columnsWith(question, "unique").length > 0) return true;
  return columnsWith(question, "date").some((column) => found.every((row) => typeof question.rows[row]![column] === "number" && (question.rows[row]![column] as number) % 1 !== 0));
}
