import type { Cell } from "../../../cells/Cell";
import type { DataTable } from "../Question";
import { amountBy } from "../written/decimalsOf";
import { cleanDates } from "./cleanDates";
import { cleanIds } from "./cleanIds";
import type { Repair } from "./Repair";

/** What is written into the marks of rows, as the sheet numbers them. */
export interface MarkWords {
  mark(row: number): string;
  /** A row that is like an earlier one. */
  repeat(row: number, first: number): string;
}

/** The cells of the new column that a repair makes, one a row of the table. */
export function repairedCells({ rows }: DataTable, repair: Repair, words: MarkWords): readonly Cell[] {
  switch (repair.kind) {
    case "ids": return cleanIds(rows, repair.column, repair.zeros);
    case "dates": return cleanDates(rows, repair);
    case "numbers": return rows.map((row) => asNumber(row[repair.column] ?? null, repair.decimal));
    case "fractions": return rows.map((row) => asFraction(row[repair.column] ?? null, repair.all));
    case "marks": return marks(rows.length, repair, words);
  }
}

const asNumber = (cell: Cell, decimal: "." | ","): Cell => (typeof cell === "string" ? (amountBy(cell, decimal) ?? cell) : cell);
const asFraction = (cell: Cell, all: boolean): Cell => (typeof cell === "number" && (all || cell > 1) ? cell / 100 : cell);

function marks(count: number, { rows, firsts }: Extract<Repair, { readonly kind: "marks" }>, words: MarkWords): readonly Cell[] {
  const cells = new Array<Cell>(count).fill(null);
  rows.forEach((row, at) => {
    const first = firsts?.[at];
    if (first === undefined) cells[row] = words.mark(row);
    else if (first !== row) cells[row] = words.repeat(row, first);
  });
  return cells;
}

/** How many cells differ from those of the column that was repaired; the marks, where none was. */
export function changedBy({ rows }: DataTable, repair: Repair, cells: readonly Cell[]): number {
  if (repair.kind === "marks") return cells.filter((cell) => cell !== null).length;
  return cells.filter((cell, row) => cell !== (rows[row]![repair.column] ?? null)).length;
}
