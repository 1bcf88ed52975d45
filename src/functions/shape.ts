import type { Cell, Grid } from "../cells/Cell";

/** An argument as a host delivers it: a block, a single value, or null where it was left out. */
export type Argument = Grid | Cell | undefined;

export const isGrid = (argument: unknown): argument is Grid => Array.isArray(argument);
export const isOmitted = (argument: Argument): boolean => argument === null || argument === undefined;
export const asGrid = (argument: Argument): Grid => (isGrid(argument) ? argument : [[argument as Cell]]);

export const height = (grid: Grid): number => grid.length;
export const width = (grid: Grid): number => grid[0]?.length ?? 0;
export const size = (grid: Grid): number => height(grid) * width(grid);

/** Cell at a position counted row by row. */
export const cellAt = (grid: Grid, index: number, columns: number): Cell =>
  (columns === 1 ? grid[index]![0] : grid[Math.floor(index / columns)]![index % columns]) ?? null;

export const gridOf = (rows: number, columns: number, cell: (row: number, column: number) => Cell): Grid =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => cell(row, at)));
