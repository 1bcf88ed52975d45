import { CellError, type Cell } from "../../cells/Cell";

/** A cell from the value and the type of value that Excel gives for it; only the type tells an error from its spelling. */
export function cellRead(value: unknown, type: unknown): Cell {
  if (type === "Error") return new CellError(String(value));
  return type === "Empty" || value === "" ? null : (value as Cell);
}

/** Excel reads what is written as if it were typed, and leaves a cell alone for a null. An apostrophe keeps a text as it is. */
export function cellWritten(cell: Cell): number | string | boolean {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  return typeof cell !== "string" || cell === "" || isPlain(cell) ? cell : `'${cell}`;
}

/** Words in which Excel sees nothing but words, so that headers carry no apostrophe in the formula bar. */
const isPlain = (text: string): boolean => /^\p{L}[\p{L}\p{M} _,.()&/-]*$/u.test(text) && !TRUTH.test(text.trim());
const TRUTH = /^(true|false|истина|ложь)$/i;

/** Excel gives a constant in place of a formula where a cell has none; a text that begins with `=` is its own value. */
export const isFormula = (formula: unknown, value: unknown): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== value;
