import type { Cell, Grid } from "../cells/Cell";
import type { Locale } from "../locale/Locale";
import { showCell } from "./showCell";
import type { Unit } from "./units";

/** A cell ready for a page. */
export interface ShownCell {
  readonly text: string;
  /** Numbers and dates stand to the right. */
  readonly number: boolean;
}
export interface ShownGrid {
  readonly rows: readonly (readonly ShownCell[])[];
  /** The first row names the columns. */
  readonly header: boolean;
  /** What the caps have cut off. */
  readonly moreRows: number;
  readonly moreColumns: number;
}

interface Options {
  readonly locale: Locale;
  readonly header: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  unitAt(row: number, column: number): Unit;
}

/** A block of cells ready for a page, cut to a size that can be read. */
export function showGrid(grid: Grid, { locale, header, maxRows, maxColumns, unitAt }: Options): ShownGrid {
  const shown = (cell: Cell, row: number, column: number): ShownCell => ({ text: showCell(cell, unitAt(row, column), locale), number: typeof cell === "number" });
  return {
    rows: grid.slice(0, maxRows).map((line, row) => line.slice(0, maxColumns).map((cell, column) => shown(cell, row, column))),
    header,
    moreRows: Math.max(0, grid.length - maxRows),
    moreColumns: Math.max(0, (grid[0]?.length ?? 0) - maxColumns),
  };
}
