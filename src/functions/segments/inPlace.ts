import { isBlank, type Cell, type Grid } from "../../cells/Cell";
import { Fault, RANK, worse } from "../Fault";
import type { NumberKind } from "../kinds";
import { matrix, type Matrix } from "../params";
import { width } from "../shape";

/** A list of measures whose result has its shape: what was blank stays blank. */
export interface InPlace {
  /** The measures that are there, row by row. */
  readonly values: Float64Array;
  /** A block of the shape given with a result for each measure. */
  readonly spread: (results: ArrayLike<number>) => Grid;
}

export const inPlace = (kind: NumberKind): Matrix<InPlace> =>
  matrix(kind.unit, (grid) => {
    const found: number[] = [];
    let fault: Fault | undefined;
    for (const [row, cells] of grid.entries()) {
      for (const cell of cells) {
        if (isBlank(cell)) continue;
        const read = kind.read(cell, false);
        if (read instanceof Fault) fault = worse(fault, read.at(row + 1));
        else found.push(read);
      }
    }
    if (fault) return fault;
    if (found.length === 0) return new Fault(RANK.nothingLeft, "#N/A", "nothingLeft");
    return { values: Float64Array.from(found), spread: (results) => spread(grid, results) };
  });

function spread(grid: Grid, results: ArrayLike<number>): Grid {
  let next = 0;
  const columns = width(grid);
  return grid.map((cells) => Array.from({ length: columns }, (_, at): Cell => (isBlank(cells[at]) ? "" : results[next++]!)));
}
