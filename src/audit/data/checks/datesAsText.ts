import { LAST_DATE } from "../../../functions/kinds";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";
import { compactDate, dateBy, ordersOf } from "../written/ordersOf";
import { exampleOf } from "./numbersAsText";

/**
 * Cells in a column of dates that are no dates: texts that write one, numbers such as 20240131, and what is neither. Our functions refuse them all; Excel's
 * MAX and MIN leave texts out without a word. `orders` is 2 where 03/04/2024 could be in March or in April.
 * Names of months are not read: such texts are told as no dates.
 */
export function datesAsText(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column) => [...written(question, column), ...compact(question, column), ...strange(question, column)]);
}

const isWritten = (text: string): boolean => dateBy(text, "dmy") !== undefined;

function written({ rows }: Question, column: number): readonly Finding[] {
  const found = rowsWhere(rows, column, (cell) => typeof cell === "string" && isWritten(cell));
  if (found.length === 0) return [];
  const texts = found.map((row) => rows[row]![column] as string);
  return [{ kind: "datesAsText", weight: "refused", column, rows: found, data: { example: exampleOf(texts), orders: ordersOf(texts).length } }];
}

function compact({ rows }: Question, column: number): readonly Finding[] {
  const found = rowsWhere(rows, column, (cell) => typeof cell === "number" && compactDate(cell) !== undefined);
  return found.length === 0 ? [] : [{ kind: "datesAsNumbers", weight: "refused", column, rows: found, data: { example: exampleOf(found.map((row) => String(rows[row]![column]))) } }];
}

function strange({ rows }: Question, column: number): readonly Finding[] {
  const found = rowsWhere(rows, column, (cell) => {
    if (typeof cell === "string") return cell !== "" && !isWritten(cell);
    if (typeof cell === "boolean") return true;
    return typeof cell === "number" && !(cell >= 1 && cell < LAST_DATE + 1) && cell !== 0 && compactDate(cell) === undefined;
  });
  return found.length === 0 ? [] : [{ kind: "notDates", weight: "refused", column, rows: found, data: { example: exampleOf(found.map((row) => String(rows[row]![column]))) } }];
}
