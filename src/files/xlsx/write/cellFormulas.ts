import { shifted } from "../formula/shifted";
import type { GridCell, GridRows } from "../grid/GridBook";

/** Gives the formula of each cell. Where the grid has filled a formula down, only one cell has its text; the others refer to it. */
export function formulasOf(cells: GridRows): (cell: GridCell, row: number, column: number) => string | undefined {
  const origins = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [row, column, cell] of cellsIn(cells)) if (cell.f && cell.si) origins.set(cell.si, { formula: cell.f, row, column });
  return ({ f, si }, row, column) => {
    if (f) return f;
    const origin = si ? origins.get(si) : undefined;
    return origin && shifted(origin.formula, row - origin.row, column - origin.column);
  };
}

/** All cells of a sheet, in no order. */
export function* cellsIn(cells: GridRows): Iterable<readonly [row: number, column: number, cell: GridCell]> {
  for (const row of Object.keys(cells)) {
    const line = cells[Number(row)]!;
    for (const column of Object.keys(line)) {
      const cell = line[Number(column)];
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}
