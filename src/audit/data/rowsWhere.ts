import type { Cell, Grid } from "../../cells/Cell";

/** The rows whose cell in a column is such. */
export function rowsWhere(rows: Grid, column: number, is: (cell: Cell, row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) if (is(rows[row]![column] ?? null, row)) found.push(row);
  return found;
}

/** How many of the cells of a column are such. */
export function countWhere(rows: Grid, column: number, is: (cell: Cell) => boolean): number {
  let count = 0;
  for (const row of rows) if (is(row[column] ?? null)) count++;
  return count;
}
