import { formatAddress, parseAddress } from "../cells/address";
import type { CellError, Grid } from "../cells/Cell";
import { FUNCTIONS } from "../functions/catalogue";
import { gridOf } from "../functions/shape";
import { Calculation } from "./Calculation";
import { readCell } from "./cellData";
import { RefusalLog } from "./RefusalLog";
import { sheetId, workbookData, type Sheet } from "./sheetData";

/** An error that one of our functions gave in the formula of a cell. */
export interface Refusal {
  readonly sheet: string;
  /** The cell with the formula. */
  readonly address: string;
  readonly fn: string;
  readonly error: CellError;
  /** Where in the function's result the error stands, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Sheets with all their formulas calculated. */
export interface Evaluated {
  /** Values, spilled ones too: blank cells are null, errors CellErrors. */
  read(place: { readonly sheet: string; readonly address: string }): Grid;
  /** In the order in which the formulas were calculated. */
  readonly refusals: readonly Refusal[];
}

let count = 0;

/** Calculates real formulas, ours among them, without a screen. */
export async function evaluate(sheets: readonly Sheet[], functions = FUNCTIONS): Promise<Evaluated> {
  // The engine's caches are shared by all workbooks of a page and go by this id.
  const id = `evaluation${++count}`;
  const log = new RefusalLog();
  const calculation = new Calculation({ ...workbookData(id, sheets), id }, log, functions);
  try {
    await calculation.run();
  } finally {
    calculation.dispose();
  }
  const indexOf = (name: string): number => sheets.findIndex((sheet) => sheet.name === name);
  return {
    read: ({ sheet, address }) => {
      const { row, column, rows, columns } = parseAddress(address);
      return gridOf(rows, columns, (r, c) => readCell(calculation.cell(sheetId(indexOf(sheet)), row + r, column + c)));
    },
    refusals: log.refusals().map(({ cell, ...refusal }) => ({ ...refusal, sheet: sheets.find((_, index) => sheetId(index) === cell.sheet)!.name, address: formatAddress(cell) })),
  };
}
