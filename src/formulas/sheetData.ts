import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { parseAddress } from "../cells/address";
import type { Cell } from "../cells/Cell";
import { valueData } from "./cellData";
import type { Sheet } from "./Sheet";

/** Free cells beyond the last one, for what spills. */
const ROOM = { rows: 1000, columns: 50 };

export const sheetId = (index: number): string => `sheet${index}`;

/**
 * The engine's picture of some sheets. Formulas begin with some spaces, other evaluations' with more or fewer: the engine remembers
 * every formula it has read, its names replaced, by the formula's text alone, and the open grid has names of its own.
 */
export function workbookData(id: string, sheets: readonly Sheet[], count: number): Partial<IWorkbookData> {
  const spaces = " ".repeat(1 + (count % 16));
  const data = sheets.map(({ name, cells }, index) => worksheetData(sheetId(index), name, cells, spaces));
  return { id, sheetOrder: data.map((sheet) => sheet.id!), sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])) };
}

function worksheetData(id: string, name: string, cells: Sheet["cells"], spaces: string): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let [rows, columns] = [0, 0];
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseAddress(address);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (cell !== null) (cellData[row] ??= {})[column] = toCellData(cell, spaces);
  }
  return { id, name, rowCount: rows + ROOM.rows, columnCount: columns + ROOM.columns, cellData };
}

function toCellData(cell: Exclude<Cell, null>, spaces: string): ICellData {
  if (typeof cell !== "string") return valueData(cell);
  return cell.startsWith("=") ? { f: `=${spaces}${cell.slice(1)}` } : valueData(cell.startsWith("'=") ? cell.slice(1) : cell);
}
