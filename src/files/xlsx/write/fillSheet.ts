import type { Style, Worksheet } from "exceljs";
import type { FileDialect } from "../formula/toFile";
import type { GridRange, GridSheet } from "../grid/GridBook";
import { charactersOf, pointsOf, ROW } from "../grid/sizes";
import type { Leave } from "../Leavings";
import type { Spill } from "../writeXlsx";
import { fillCells } from "./fillCells";
import type { stylesOf } from "./style";

export interface Filling {
  readonly dialect: FileDialect;
  readonly left: Leave;
  readonly styleFor: ReturnType<typeof stylesOf>;
  readonly spills: readonly Spill[];
  /** Names of tables' columns, by row and column: they are texts in a file, whatever stands there. */
  readonly headers: ReadonlyMap<string, string>;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Puts a sheet of the grid into one of exceljs. */
export function fillSheet(target: Worksheet, sheet: GridSheet, filling: Filling): void {
  setColumns(target, sheet, filling);
  setRows(target, sheet, filling);
  fillCells(target, sheet, filling);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? []) target.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
}

function setColumns(target: Worksheet, { columnData = {} }: GridSheet, { styleFor }: Filling): void {
  for (const [at, { w, hd, s }] of Object.entries(columnData)) {
    const column = target.getColumn(Number(at) + 1);
    if (w !== undefined) column.width = charactersOf(w);
    if (hd) column.hidden = true;
    give(column, styleFor(s));
  }
}

function setRows(target: Worksheet, { rowData = {}, defaultRowHeight = ROW }: GridSheet, { styleFor }: Filling): void {
  for (const [at, data] of Object.entries(rowData)) {
    const [height, style] = [heightOf(data), styleFor(data.s)];
    if (height === undefined && !data.hd && !style) continue;
    const row = target.getRow(Number(at) + 1);
    // A row without cells and without a height exceljs leaves out, and with it that the row is hidden, or how it looks.
    row.height = pointsOf(height ?? defaultRowHeight);
    if (data.hd) row.hidden = true;
    // What a row gives its cells is missing from the types.
    give(row as unknown as { style: Partial<Style> }, style);
  }
}

const heightOf = ({ h, ah, ia }: NonNullable<GridSheet["rowData"]>[number]): number | undefined => (ia === 0 ? h : (ah ?? h));

/** The rows whose height follows from what they hold; exceljs would fix it. */
export const ownHeights = ({ rowData = {} }: GridSheet): readonly number[] =>
  Object.entries(rowData).flatMap(([row, data]) => ((data.ia !== 0 && data.ah !== undefined) || heightOf(data) === undefined ? [Number(row)] : []));

const give = (target: { style: Partial<Style> }, style: Partial<Style> | undefined): void => {
  if (style) target.style = style;
};

/** A range whose ends are numbers that the sheet has. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: GridRange, { rowCount = 1_048_576, columnCount = 16_384 }: Pick<GridSheet, "rowCount" | "columnCount"> = {}) {
  const [row, column] = [startRow || 0, startColumn || 0];
  const [lastRow, lastColumn] = [Number.isFinite(endRow) ? endRow : rowCount - 1, Number.isFinite(endColumn) ? endColumn : columnCount - 1];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

