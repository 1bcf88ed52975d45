import type { Grid } from "../cells/Cell";
import { Fault, worse } from "./Fault";
import type { NumberKind } from "./kinds";
import { matrix, type Matrix } from "./params";

/** A block of numbers in which no row is dropped, row by row: what spills beside it stays in line. A blank is 0. */
export const numberBlock = (kind: NumberKind): Matrix<readonly (readonly number[])[]> => matrix(kind.unit, (grid) => readRows(kind, grid));

/** The same for one row or one column, as a flat list. */
export const numberLine = (kind: NumberKind): Matrix<readonly number[]> =>
  matrix(kind.unit, (grid) => {
    const rows = readRows(kind, grid);
    return rows instanceof Fault ? rows : rows.flat();
  });

function readRows(kind: NumberKind, grid: Grid): number[][] | Fault {
  let fault: Fault | undefined;
  const rows = grid.map((cells, row) =>
    cells.map((cell) => {
      const read = kind.read(cell, false);
      if (!(read instanceof Fault)) return read;
      fault = worse(fault, read.at(row + 1));
      return 0;
    }),
  );
  return fault ?? rows;
}
