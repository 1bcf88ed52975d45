import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SHEET, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import { readCell } from "../../formulas/cellData";
import { gridOf } from "../../functions/shape";
import type { Book } from "./Book";
import { isFilled } from "./cellData";

/** The values of a block, also those that formulas have spilled: the grid keeps these apart. */
export function readArea(book: Book, sheet: Worksheet, { row, column, rows, columns }: Area): Grid {
  const matrix = sheet.getCellMatrix();
  const spilled = spilledCells(book, sheet);
  return gridOf(rows, columns, (r, c) => {
    const data = matrix.getValue(row + r, column + c);
    return readCell(data && isFilled(data) ? data : spilled[row + r]?.[column + c]);
  });
}

/** The smallest block that holds everything on a sheet. */
export function usedArea(book: Book, sheet: Worksheet): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number): void => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && isFilled(cell)) take(row, column);
  });
  for (const [row, cells] of Object.entries(spilledCells(book, sheet))) for (const column of Object.keys(cells ?? {})) take(Number(row), Number(column));
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whole rows and columns end where the sheet of the grid ends; a block with an end of its own is taken whole. */
export const within = (sheet: Worksheet, { row, column, rows, columns }: Area): Area => ({
  row,
  column,
  rows: rows === SHEET.rows ? sheet.getRowCount() : rows,
  columns: columns === SHEET.columns ? sheet.getColumnCount() : columns,
});

const spilledCells = (book: Book, sheet: Worksheet): IObjectMatrixPrimitiveType<Nullable<ICellData>> =>
  book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.id]?.[sheet.getSheetId()] ?? {};
