import { isBlank, type Grid } from "../../cells/Cell";
import { Fault, RANK } from "../Fault";
import { count } from "../kinds";
import { matrix, type Matrix } from "../params";

const survivor = count();

/**
 * Survivors at 0, 1, 2 … in a row or a column, their place being the time. Blank cells at the end are periods to come; between
 * numbers a blank cell is neither 0 nor to be skipped.
 */
export const survivors = (): Matrix<readonly number[]> => matrix("count", read);

function read(grid: Grid): readonly number[] | Fault {
  const cells = grid.flat();
  while (cells.length > 0 && isBlank(cells.at(-1)!)) cells.pop();
  const numbers: number[] = [];
  for (const [at, cell] of cells.entries()) {
    const number = isBlank(cell) ? new Fault(RANK.typeOrSize, "#VALUE!", "survivorsGap") : survivor.read(cell, false);
    if (number instanceof Fault) return number.at(at + 1);
    numbers.push(number);
  }
  return numbers;
}
