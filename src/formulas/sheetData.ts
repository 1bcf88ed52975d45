import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { parseAddress } from "../cells/address";
import type { Cell } from "../cells/Cell";
import { valueData } from "./cellData";

/** A sheet to calculate: cells by address. Text that begins with `=` is a formula; `'=` begins a text that begins with `=`. */
export interface Sheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Free cells beyond the last one, for what spills. */
const ROOM = { rows: 1000, columns: 50 };

export const sheetId = (index: number): string => `sheet${index}`;

/** The engine's picture of some sheets. */
export function workbookData(id: string, sheets: readonly Sheet[]): Partial<IWorkbookData> {
  const data = sheets.map(({ name, cells }, index) => worksheetData(sheetId(index), name, cells));
  return { id, sheetOrder: data.map((sheet) => sheet.id!), sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])) };
}

function worksheetData(id: string, name: string, cells: Sheet["cells"]): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let [rows, columns] = [0, 0];
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseAddress(address);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (cell !== null) (cellData[row] ??= {})[column] = toCellData(cell);
  }
  return { id, name, rowCount: rows + ROOM.rows, columnCount: columns + ROOM.columns, cellData };
}

function toCellData(cell: Exclude<Cell, null>): ICellData {
  if (typeof cell !== "string") return valueData(cell);
  // The space keeps these formulas apart from those of the open grid: both share a memory of parsed formulas, which goes by the text.
  return cell.startsWith("=") ? { f: `= ${cell.slice(1)}` } : valueData(cell.startsWith("'=") ? cell.slice(1) : cell);
}
