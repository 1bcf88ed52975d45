import Papa from "papaparse";
import { CellError, type Cell, type Grid } from "../../cells/Cell";
import type { CsvForm } from "./CsvForm";
import { isoDate } from "../../cells/written/dates";
import { inert } from "./inert";

/**
 * A sheet as CSV text with a byte-order mark, so that spreadsheets read it as UTF-8. `isDate` tells which cells show a date:
 * they are written year-month-day, which every program reads alike. Text stays text in any program.
 */
export function writeCsv(cells: Grid, form: Pick<CsvForm, "delimiter" | "decimal">, isDate: (row: number, column: number) => boolean): string {
  const lines = cells.map((row, r) => row.map((cell, c) => written(cell, form.decimal, isDate(r, c))));
  return `\ufeff${Papa.unparse(lines, { delimiter: form.delimiter, newline: "\r\n" })}\r\n`;
}

function written(cell: Cell, decimal: string, date: boolean): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return inert(cell);
  return date && cell >= 1 ? isoDate(cell) : String(cell).replace(".", decimal);
}
