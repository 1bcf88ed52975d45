import type { Cell } from "../../../cells/Cell";
import { DECIMALS } from "../../../cells/written/numbers";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";
import { amountIn } from "../written/amountIn";
import { decimalsOf } from "../written/decimalsOf";

/**
 * Cells in a column of numbers that are text. Those that write a number (also with a currency or grouped thousands) can be repaired; words, dashes and
 * TRUE or FALSE cannot. Our functions refuse both in a column, while SUM and AVERAGE leave them out without a word.
 * `signs` is 2 where 1,234 could be a thousand or one and a bit.
 */
export function numbersAsText(question: Question): readonly Finding[] {
  return columnsWith(question, "amount", "number", "share").flatMap((column) => [...readable(question, column), ...strange(question, column)]);
}

const isWritten = (text: string): boolean => DECIMALS.some((decimal) => amountIn(text, decimal) !== undefined);

function readable({ rows }: Question, column: number): readonly Finding[] {
  const found = rowsWhere(rows, column, (cell) => typeof cell === "string" && isWritten(cell));
  if (found.length === 0) return [];
  const texts = found.map((row) => rows[row]![column] as string);
  return [{ kind: "numbersAsText", weight: "refused", column, rows: found, data: { example: exampleOf(texts), signs: decimalsOf(texts).length } }];
}

function strange({ rows }: Question, column: number): readonly Finding[] {
  const found = rowsWhere(rows, column, (cell) => typeof cell === "boolean" || (typeof cell === "string" && cell !== "" && !isWritten(cell)));
  if (found.length === 0) return [];
  return [{ kind: "notNumbers", weight: "refused", column, rows: found, data: { example: exampleOf(found.map((row) => written(rows[row]![column]!))) } }];
}

const written = (cell: Cell): string => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));

/** The shortest of the texts, and of those the first by its letters: it is the same in whichever order the rows stand. */
export const exampleOf = (texts: readonly string[]): string => texts.reduce((best, text) => (text.length < best.length || (text.length === best.length && text < best) ? text : best)).slice(0, 40);
