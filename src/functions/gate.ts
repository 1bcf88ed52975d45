import { CellError, type Cell, type Grid } from "../cells/Cell";

/**
 * What leaves a function: no null (Excel shows it as 0), no NaN or infinity (Excel receives them as null, that is 0),
 * no negative zero, no ragged row.
 */
export function encodeCell(value: Cell | undefined): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : new CellError("#NUM!");
  return value ?? "";
}

export function encode(result: Cell | Grid): Grid {
  if (!Array.isArray(result)) return [[encodeCell(result as Cell)]];
  const grid = result as Grid;
  if (grid.length === 0 || grid[0]!.length === 0) return [[new CellError("#N/A")]];
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: columns }, (_, at) => encodeCell(row[at])));
}
