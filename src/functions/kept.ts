import { isBlank, type Cell } from "../cells/Cell";
import type { Given } from "./gather";
import type { ColumnKind } from "./params";
import { cellAt, size, width } from "./shape";

/** Which rows of a range count. */
export interface Kept {
  readonly count: number;
  /** The rows, in order; left out where every row counts. */
  readonly rows?: Int32Array;
}

export const allRows = (count: number): Kept => ({ count });

/** The rows of lists that have content: in every list, or where a blank is 0 in any of them. */
export function filledRows(group: readonly Given[], length: number): Kept {
  if (group.every(({ param }) => param.shape === "list" && param.blanks === "keep")) return allRows(length);
  const lists = group.map(({ grid, param }) => ({ whole: size(grid) === length, has: filled(grid, param.kind) }));
  if (group.some(({ param }) => param.shape === "list" && param.blanks === "drop")) {
    return rowsWhere(length, (row) => lists.every(({ has, whole }) => has(whole ? row : 0)));
  }
  const whole = lists.filter((list) => list.whole);
  return rowsWhere(length, (row) => whole.some(({ has }) => has(row)));
}

const isBlankId = (cell: Cell): boolean => cell === 0 || isBlank(cell) || (typeof cell === "string" && cell.trim() === "");

function filled(grid: Given["grid"], kind: ColumnKind): (row: number) => boolean {
  const columns = width(grid);
  const blank = "ids" in kind ? isBlankId : isBlank;
  return (row) => !blank(cellAt(grid, row, columns));
}

function rowsWhere(length: number, has: (row: number) => boolean): Kept {
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) if (has(row)) rows[count++] = row;
  return count === length ? allRows(length) : { count, rows: rows.subarray(0, count) };
}
