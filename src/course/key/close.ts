import { CellError, type Cell, type Grid } from "../../cells/Cell";
import type { Unit } from "../../functions/units";

/** Of the expected value. */
const TOLERANCE = 0.005;
/** Answers nearer to each other than this many tolerances could be taken for each other. */
const APART = 3;

/** Decimals that the sheet shows for a unit; a share shows two of a percent. */
const DECIMALS: Readonly<Record<Unit, number>> = { share: 4, money: 2, count: 0, days: 1, hours: 1, periods: 2, ratio: 2, score: 2, mark: 0, date: 0, moment: 4, text: 2, number: 2 };
const WHOLE: ReadonlySet<Unit> = new Set(["count", "mark", "date"]);
const CRUMB = 1e-9;

/** Whether a number is what was expected: within half a percent, or rounded to the decimals shown. Counts are exact. */
export function isClose(got: number, expected: number, unit: Unit): boolean {
  if (WHOLE.has(unit) && Number.isInteger(expected)) return Math.abs(got - expected) <= CRUMB * Math.max(1, Math.abs(expected));
  if (Math.abs(got - expected) <= TOLERANCE * Math.abs(expected) + CRUMB) return true;
  return Math.abs(got - rounded(expected, unit)) <= CRUMB;
}

/** A number to the decimals that the sheet shows of it. */
export function rounded(number: number, unit: Unit): number {
  const scale = 10 ** DECIMALS[unit];
  return Math.round(number * scale) / scale;
}

/** Whether a block is what was expected, cell by cell where that is a number; words are free. An expected error is met by nothing. */
export const isMet = (got: Grid, expected: Grid, units: readonly Unit[]): boolean => hasNumber(expected) && firstMiss(got, expected, units) === undefined;

/** The same, with the rows in any order: where some are alike, functions order them by their words, which keys do not have. */
export function isMetInAnyOrder(got: Grid, expected: Grid, units: readonly Unit[]): boolean {
  const left = [...got];
  return expected.length > 1 && hasNumber(expected) && expected.every((line) => {
    const at = left.findIndex((row) => firstMiss([row], [line], units) === undefined);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The first cell that is not as expected, counted from the corner. */
export function firstMiss(got: Grid, expected: Grid, units: readonly Unit[]): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of expected.entries()) {
    for (const [column, cell] of line.entries()) if (!meets(got[row]?.[column] ?? null, cell, units[column] ?? "number")) return { row, column };
  }
  return undefined;
}

const meets = (got: Cell, expected: Cell, unit: Unit): boolean => !(expected instanceof CellError) && (typeof expected !== "number" || (typeof got === "number" && isClose(got, expected, unit)));

/** Whether two answers could be taken for each other. */
export function isAmbiguous(a: Grid, b: Grid, units: readonly Unit[]): boolean {
  if (hasError(a) || hasError(b)) return false;
  return a.every((line, row) => line.every((cell, column) => near(cell, b[row]?.[column] ?? null, units[column] ?? "number")));
}

function near(a: Cell, b: Cell, unit: Unit): boolean {
  if (typeof a !== "number" || typeof b !== "number") return true;
  if (WHOLE.has(unit) && Number.isInteger(a) && Number.isInteger(b)) return a === b;
  return Math.abs(a - b) <= APART * TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

export const hasError = (grid: Grid): boolean => grid.some((line) => line.some((cell) => cell instanceof CellError));
export const hasNumber = (grid: Grid): boolean => grid.some((line) => line.some((cell) => typeof cell === "number"));
