import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { CellError, type Cell, type ErrorCode, type Grid } from "../cells/Cell";
import type { Argument } from "../functions/shape";

/** A reference to a sheet that does not exist has one error and no more rows: the rest is read as blank. */
export function fromArray(array: ArrayValueObject): Grid {
  const rows = array.getArrayValue();
  const columns = array.getColumnCount();
  const block: Cell[][] = new Array(array.getRowCount());
  for (let row = 0; row < block.length; row++) {
    const line: Cell[] = new Array(columns);
    for (let column = 0; column < columns; column++) line[column] = fromValue(rows[row]?.[column]);
    block[row] = line;
  }
  return block;
}

export function fromValue(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  return value.isError() ? new CellError((value as ErrorValueObject).getErrorType()) : (value.getValue() as Cell);
}

/** A result for the engine: a block of one cell as that cell, a larger one spills. */
export function toEngine(grid: Grid): BaseValueObject {
  const columns = grid[0]!.length;
  if (grid.length === 1 && columns === 1) return toValue(grid[0]![0]!);
  return ArrayValueObject.create({ calculateValueList: grid.map((row) => row.map(toValue)), rowCount: grid.length, columnCount: columns, unitId: "", sheetId: "", row: -1, column: -1 });
}

const ERRORS: Readonly<Record<ErrorCode, ErrorType>> = {
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#NULL!": ErrorType.NULL,
  "#NUM!": ErrorType.NUM,
  "#VALUE!": ErrorType.VALUE,
};

/** Typed objects throughout: the engine's own factory reads text again, `"12%"` as a number and `"{1,2}"` as an array. */
function toValue(cell: Cell): BaseValueObject {
  if (cell instanceof CellError) return ErrorValueObject.create(ERRORS[cell.code as ErrorCode] ?? ErrorType.VALUE);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? "");
}

/** What a cell shows while its answer is computed aside. */
export const pending = (): BaseValueObject => ErrorValueObject.create(ErrorType.CONNECT);
/** What a cell shows when a function broke. */
export const broken = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** Whether a cell among the arguments still waits for its answer: then whoever reads it waits too. */
export const waits = (args: readonly Argument[]): boolean => args.some((argument) => Array.isArray(argument) && (argument as Grid).some((row) => row.some(isPending)));

const isPending = (cell: Cell): boolean => cell instanceof CellError && cell.code === ErrorType.CONNECT;
