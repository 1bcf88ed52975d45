import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IWorkbookData, type IWorksheetData, type Nullable } from "@univerjs/core";
import { parseAddress } from "../cells/address";
import { CellError, type Cell } from "../cells/Cell";

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

/** Every value with its type: one without would be read again, `"12%"` as a number and `"{1,2}"` as an array. */
export function toCellData(cell: Exclude<Cell, null>): ICellData {
  if (cell instanceof CellError) return { v: cell.code, t: CellValueType.STRING };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (cell.startsWith("=")) return { f: cell };
  return { v: cell.startsWith("'=") ? cell.slice(1) : cell, t: CellValueType.STRING };
}

const CODES: ReadonlySet<unknown> = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!", "#NAME?", "#REF!", "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!", "#GETTING_DATA"]);

/** The value of a calculated cell. The engine writes errors as their codes. */
export function fromCellData(data: Nullable<ICellData>): Cell {
  const value = data?.v ?? null;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return CODES.has(value) ? new CellError(value as string) : value;
}
