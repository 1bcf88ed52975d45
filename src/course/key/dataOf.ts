import type { Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Data } from "../Step";

/** What the data say about an area: its cells, row by row. Undefined where they do not mention it. */
export function dataOf(data: Data, id: string, { rows, columns }: Area): Grid | undefined {
  const given = data[id];
  if (given === undefined) return undefined;
  const cells: readonly Cell[] = Array.isArray(given) ? (given as readonly (Cell | readonly Cell[])[]).flat() : [given as Cell];
  if (cells.length !== rows * columns) throw new Error(`${id} has ${rows * columns} cells, its data ${cells.length}`);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}
