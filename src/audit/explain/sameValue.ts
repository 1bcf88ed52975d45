import { CellError, isBlank, type Cell } from "../../cells/Cell";

/** Of the larger number: two programs may add in another order. */
const CRUMB = 1e-9;

/** Whether a cell shows what was computed. */
export function sameValue(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= CRUMB * Math.max(Math.abs(a), Math.abs(b));
  if (a instanceof CellError || b instanceof CellError) return a instanceof CellError && b instanceof CellError && a.code === b.code;
  return a === b || (isBlank(a) && isBlank(b));
}
