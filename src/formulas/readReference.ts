import { CellValueType, isNullCell, type ICellData, type Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { Cell, Grid } from "../cells/Cell";
import { fromArray, fromValue } from "./values";

/**
 * The cells a reference stands for. The engine's own way makes an object of every cell and throws two tables away over each: three
 * columns of 100,000 rows held the page for most of a second, whatever was then computed. Here a plain number is taken as it stands.
 */
export function readReference(reference: BaseReferenceObject): Grid {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cellAt = cellsOf(reference);
  // A sheet that is not there, or a block beyond its edge: the engine has an error for it.
  if (!cellAt || startRow < 0 || startColumn < 0 || endRow < startRow || endColumn < startColumn) return fromArray(reference.toArrayValueObject());
  const read = (row: number, column: number): Cell => cellRead(reference, cellAt(row, column));
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  // A row of one cell is written as such: that is twice as fast, and long blocks are mostly columns.
  const rowAt = columns === 1 ? (row: number): Cell[] => [read(row, startColumn)] : (row: number): Cell[] => Array.from({ length: columns }, (_, column) => read(row, startColumn + column));
  return Array.from({ length: rows }, (_, row) => rowAt(startRow + row));
}

type CellAt = (row: number, column: number) => Nullable<ICellData>;

/** Where nothing is being calculated and nothing has spilled, the sheet itself is asked; the engine knows which of them counts elsewhere. */
function cellsOf(reference: BaseReferenceObject): CellAt | undefined {
  const isMissing = Boolean(reference.getForcedSheetName()) && !reference.getForcedSheetId();
  const sheet = isMissing ? undefined : reference.getCurrentActiveSheetData();
  if (!sheet) return undefined;
  const calculated = [reference.getCurrentRuntimeSheetData(), reference.getCurrentRuntimeActiveArrayFormulaCellData(), reference.getCurrentActiveArrayFormulaCellData()];
  const above = calculated.filter((cells) => cells !== undefined);
  if (Object.keys(reference.getRuntimeFeatureCellData()).length > 0) return (row, column) => reference.getCellData(row, column);
  return (row, column) => (above.some((cells) => cells.getValue(row, column)) ? reference.getCellData(row, column) : sheet.cellData.getValue(row, column));
}

/** A number with a style may be text by its format. */
function cellRead(reference: BaseReferenceObject, cell: Nullable<ICellData>): Cell {
  if (!cell || isNullCell(cell)) return null;
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "number" && !cell.s && !cell.p && Number.isFinite(cell.v)) return cell.v;
  return fromValue(reference.getCellValueObject(cell));
}
