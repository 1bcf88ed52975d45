import { isBlank, type Cell } from "../../cells/Cell";
import type { Data, Filled, Found, Rule } from "../Step";

type Weight = Rule["weight"];

/** Every cell of these parts and columns is filled. Tells the first row that is not, and how many are missing. */
export const everyCellFilled = (id: string, ids: readonly string[], breaks: Data, weight: Weight = "essential"): Rule => ({
  id, weight, reads: ids, breaks,
  find: (filled) => {
    const rows = missingRows(filled, ids);
    return rows.length === 0 ? undefined : { row: rows[0]!, data: { count: rows.length } };
  },
});

/** Where a row of a table is begun, all these columns are filled. Rows that are wholly blank are no rows. */
export const everyBegunRowFilled = (id: string, ids: readonly string[], breaks: Data, weight: Weight = "essential"): Rule => ({
  id, weight, reads: ids, breaks,
  find: (filled) => {
    const columns = ids.map((each) => filled.cells(each));
    const row = (columns[0] ?? []).findIndex((_, at) => columns.some((column) => !isBlank(column[at])) && columns.some((column) => isBlank(column[at])));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** At least so many cells of a column are filled. */
export const atLeast = (id: string, column: string, least: number, breaks: Data, weight: Weight = "essential"): Rule => ({
  id, weight, reads: [column], breaks,
  find: (filled) => {
    const count = filled.cells(column).filter((cell) => !isBlank(cell)).length;
    return count >= least ? undefined : { data: { count, least } };
  },
});

/** Every filled cell of a column is as it should be; tells the first that is not. */
export const everyCell = (id: string, column: string, isRight: (cell: Cell) => boolean, breaks: Data, weight: Weight = "essential"): Rule => ({
  id, weight, reads: [column], breaks,
  find: (filled) => {
    const row = filled.cells(column).findIndex((cell) => !isBlank(cell) && !isRight(cell));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** The numbers of a column come to a total. */
export const sumIs = (id: string, column: string, total: number, breaks: Data, weight: Weight = "essential"): Rule => ({
  id, weight, reads: [column], breaks,
  find: (filled): Found | undefined => {
    const sum = numbers(filled.cells(column)).reduce((whole, part) => whole + part, 0);
    return Math.abs(sum - total) < 1e-9 * Math.max(1, Math.abs(total)) ? undefined : { data: { sum: Number(sum.toPrecision(12)), total } };
  },
});

export const numbers = (cells: readonly Cell[]): readonly number[] => cells.filter((cell): cell is number => typeof cell === "number");

/** Rows, counted from 1, in which one of the columns is blank. */
function missingRows(filled: Filled, ids: readonly string[]): readonly number[] {
  const blank = new Set(ids.flatMap((each) => filled.cells(each).flatMap((cell, at) => (isBlank(cell) ? [at + 1] : []))));
  return [...blank].sort((a, b) => a - b);
}
