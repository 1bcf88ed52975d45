/** A block of cells: 0-based corner, and its sides. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's largest sheet; an address without rows or without columns reaches to its edge. */
export const SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** `"B2:C40"` as numbers. `$` signs are read over; `"A:C"` and `"2:5"` are whole columns and rows. The corners may come in any order. */
export function parseAddress(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new Error(`parseAddress requires an address such as B2:C40, got ${address}`);
  return area;
}

/** The same, and undefined for what is no address. */
export function readAddress(address: string): Area | undefined {
  const [first = "", last = first, ...rest] = address.split(":");
  const from = corner(first);
  const to = corner(last);
  const whole = from?.row === undefined || from.column === undefined;
  const alike = from && to && (from.row === undefined) === (to.row === undefined) && (from.column === undefined) === (to.column === undefined);
  if (!alike || rest.length > 0 || (whole && first === address)) return undefined;
  const [row, rows] = side(from.row ?? 0, to.row ?? SHEET.rows - 1);
  const [column, columns] = side(from.column ?? 0, to.column ?? SHEET.columns - 1);
  return { row, column, rows, columns };
}

/** The address of a block, without the sheet and without `$`: `"B2"` for one cell, `"A:C"` for whole columns. */
export function formatAddress({ row, column, rows = 1, columns = 1 }: Pick<Area, "row" | "column"> & Partial<Area>): string {
  const [lastRow, lastColumn] = [row + rows, columnName(column + columns - 1)];
  if (rows === SHEET.rows) return `${columnName(column)}:${lastColumn}`;
  if (columns === SHEET.columns) return `${row + 1}:${lastRow}`;
  const from = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? from : `${from}:${lastColumn}${lastRow}`;
}

/** 0 is `"A"`, 26 is `"AA"`. */
export const columnName = (column: number): string => (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Whether a cell lies in a block. */
export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The cells that two blocks have in common; undefined where they have none. */
export function common(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest block that holds all of some blocks. */
export function around(areas: readonly Area[]): Area {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const [end, right] = [Math.max(...areas.map((area) => area.row + area.rows)), Math.max(...areas.map((area) => area.column + area.columns))];
  return { row, column, rows: end - row, columns: right - column };
}

const columnNumber = (name: string): number => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}
function corner(text: string): Corner | undefined {
  const [matched, letters, digits] = CORNER.exec(text) ?? [];
  if (!matched) return undefined;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column = letters === undefined ? undefined : columnNumber(letters);
  return (row ?? 0) < SHEET.rows && (column ?? 0) < SHEET.columns ? { row, column } : undefined;
}

const side = (a: number, b: number): readonly [from: number, length: number] => [Math.min(a, b), Math.abs(a - b) + 1];
