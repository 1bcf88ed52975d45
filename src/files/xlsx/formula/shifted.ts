import { columnName, SHEET } from "../../../cells/address";
import { tokens, type Token } from "./tokens";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** A formula as it reads so many rows further down and columns further to the right: what stands for it in the cells it was filled into. */
export function shifted(formula: string, rows: number, columns: number): string {
  const pieces = tokens(formula);
  const moved = pieces.map((piece, at) => {
    if (piece.kind !== "word" && piece.kind !== "number") return piece.text;
    // A function, a sheet or a table may be called like a cell.
    const next = pieces[at + 1];
    if (next && ("(!".includes(next.text) || next.kind === "bracket")) return piece.text;
    return cell(piece.text, rows, columns) ?? (besideColon(pieces, at) ? side(piece.text, rows, columns) : undefined) ?? piece.text;
  });
  return moved.join("");
}

const besideColon = (pieces: readonly Token[], at: number): boolean => pieces[at - 1]?.text === ":" || pieces[at + 1]?.text === ":";

function cell(text: string, rows: number, columns: number): string | undefined {
  const [, column$, letters, row$, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = movedColumn(column$, letters, columns);
  const row = movedRow(row$, digits, rows);
  return column !== undefined && row !== undefined ? `${column}${row}` : "#REF!";
}

/** One side of `A:C` or of `2:5`. */
function side(text: string, rows: number, columns: number): string | undefined {
  const [, column$, letters] = COLUMN.exec(text) ?? [];
  if (letters !== undefined) return movedColumn(column$, letters, columns) ?? "#REF!";
  const [, row$, digits] = ROW.exec(text) ?? [];
  return digits === undefined ? undefined : (movedRow(row$, digits, rows) ?? "#REF!");
}

function movedColumn(fixed: string | undefined, letters: string, by: number): string | undefined {
  const number = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + (fixed ? 0 : by);
  return number >= 0 && number < SHEET.columns ? `${fixed}${columnName(number)}` : undefined;
}

function movedRow(fixed: string | undefined, digits: string, by: number): string | undefined {
  const number = Number(digits) + (fixed ? 0 : by);
  return number >= 1 && number <= SHEET.rows ? `${fixed}${number}` : undefined;
}
