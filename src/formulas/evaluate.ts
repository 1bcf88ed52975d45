import { formatAddress, parseAddress } from "../cells/address";
import type { CellError, Grid } from "../cells/Cell";
import { FUNCTIONS } from "../functions/catalogue";
import type { AnyFunction } from "../functions/defineFunction";
import { gridOf } from "../functions/shape";
import { Calculation } from "./Calculation";
import { readCell } from "./cellData";
import { defineNames, defineTables, type Named, type NamedFormula } from "./defineNames";
import { RefusalLog } from "./RefusalLog";
import type { Sheet } from "./Sheet";
import { sheetId, workbookData } from "./sheetData";

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

/** What else formulas can use. */
export interface Beside {
  readonly names?: readonly (Named | NamedFormula)[];
  readonly tables?: readonly Named[];
  readonly functions?: readonly AnyFunction[];
}

let count = 0;

/** Calculates real formulas, ours among them, without a screen. */
export async function evaluate(sheets: readonly Sheet[], { names = [], tables = [], functions = FUNCTIONS }: Beside = {}): Promise<Evaluated> {
  // The engine's memories are shared by all workbooks of a page and go by this id or by the formula's text: see `workbookData`.
  const id = `evaluation${++count}`;
  const log = new RefusalLog();
  const calculation = new Calculation({ ...workbookData(id, sheets, count), id }, log, functions);
  try {
    defineNames(calculation.injector, id, names);
    defineTables(calculation.injector, id, tables, sheets);
    await calculation.run();
  } finally {
    calculation.dispose();
  }
  const ids = new Map(sheets.map(({ name }, index) => [name, sheetId(index)]));
  return {
    read: ({ sheet, address }) => {
      const { row, column, rows, columns } = parseAddress(address);
      const known = ids.get(sheet);
      if (known === undefined) throw new Error(`there is no sheet ${sheet}`);
      return gridOf(rows, columns, (r, c) => readCell(calculation.cell(known, row + r, column + c)));
    },
    refusals: log.refusals().map(({ cell, ...refusal }) => ({ ...refusal, sheet: sheets.find((_, index) => sheetId(index) === cell.sheet)!.name, address: formatAddress(cell) })),
  };
}
