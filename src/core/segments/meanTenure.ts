import { sum } from "../numeric/sum";
import { DomainError } from "../DomainError";

/**
 * Mean tenure: how long customers have been with the company, on average, in days.
 *
 * Mean of (end or, for those still here, asOf) − start. Not the expected lifetime: those still here have not ended, so the
 * mean tenure of today understates how long they will have stayed.
 *
 * Shapes and units: lists of one length with whole date serials, 0 for no date; a row without both dates is empty and does not
 * count; days.
 * Refuses an end without a start, a start after the end (or, for those still here, after asOf), and no row at all.
 * Source: course book 003, task 4 (mean years of cooperation of dealers).
 */
export function meanTenure(start: ArrayLike<number>, end: ArrayLike<number>, asOf: number): number {
  const rows = Array.from(start, (_, row) => row).filter((row) => start[row] !== 0 || end[row] !== 0);
  if (rows.length === 0) throw new DomainError("noAnswer", "nothingLeft", "meanTenure requires at least one row with a date");
  requireStarts(rows, start);
  return sum(rows.map((row) => tenure(start[row]!, end[row]!, asOf, row))) / rows.length;
}

/** A form fault in any row is told before a date fault in an earlier one. */
function requireStarts(rows: readonly number[], start: ArrayLike<number>): void {
  const without = rows.find((row) => start[row] === 0);
  if (without !== undefined) throw new DomainError("wrongForm", "startMissing", "meanTenure requires a start in every row with an end", { row: without + 1 });
}

function tenure(start: number, end: number, asOf: number, row: number): number {
  const days = (end === 0 ? asOf : end) - start;
  if (days < 0) {
    const fault = end === 0 ? "startAfterAsOf" : "startAfterEnd";
    throw new DomainError("outOfRange", fault, "meanTenure requires no start to be after its end or asOf", { row: row + 1 });
  }
  return days;
}
