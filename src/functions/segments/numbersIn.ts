import type { Cell } from "../../cells/Cell";
import { Fault, RANK } from "../Fault";
import { shown } from "../kinds";

/** The cells of one row of a policy table as numbers. A blank is refused: read as 0 it would be a bound that nobody set. */
export function numbersIn(cells: readonly Cell[], row: number): number[] | Fault {
  const odd = cells.find((cell) => typeof cell !== "number");
  return odd === undefined ? cells.map(Number) : new Fault(RANK.typeOrSize, "#VALUE!", "number", { got: shown(odd) }).at(row);
}
