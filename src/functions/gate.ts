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
  // A row that is clean already leaves as it is: copying would be the longest part of a table of customers.
  return grid.map((row) => (row.length === columns && row.every(isClean) ? row : Array.from({ length: columns }, (_, at) => encodeCell(row[at]))));
}

const isClean = (cell: Cell): boolean => (typeof cell === "number" ? Number.isFinite(cell) && !Object.is(cell, -0) : cell !== null && cell !== undefined);
