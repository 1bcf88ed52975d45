import { isBlank, type Cell } from "../../../cells/Cell";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/**
 * Rows that say something but not whose it is: the id is blank, a text of spaces, or the number 0, which some hosts deliver for a blank
 * cell. That is what our functions take for no id (see `IdCoder`): they leave the row out without a word.
 * Rows that are blank altogether are no finding: leaving them out changes nothing.
 */
export function blankKeys(question: Question): readonly Finding[] {
  const { rows } = question;
  return columnsWith(question, "key", "unique").flatMap((column): readonly Finding[] => {
    const found = rowsWhere(rows, column, (cell, row) => isNoId(cell) && rows[row]!.some((other, at) => at !== column && !isBlank(other)));
    return found.length === 0 ? [] : [{ kind: "blankKeys", weight: "silent", column, rows: found, data: {} }];
  });
}

export const isNoId = (cell: Cell): boolean => cell === 0 || isBlank(cell) || (typeof cell === "string" && cell.trim() === "");
