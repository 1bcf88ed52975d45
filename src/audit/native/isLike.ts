import { CellError, type Cell } from "../../cells/Cell";

/** The twins are exact; what is left is the last digits of another order of the same sums. */
const TOLERANCE = 1e-9;

/** Whether Excel's own functions give what ours gave; an empty text is a blank. */
export function isLike(ours: Cell, theirs: Cell): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));
  if (ours instanceof CellError || theirs instanceof CellError) return ours instanceof CellError && theirs instanceof CellError && ours.code === theirs.code;
  return (ours ?? "") === (theirs ?? "");
}
