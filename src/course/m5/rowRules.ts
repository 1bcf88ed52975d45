import { isBlank, type Cell } from "../../cells/Cell";
import type { Data, Filled, Found, Rule } from "../Step";

type Row = Readonly<Record<string, Cell>>;

/** A rule about each row by itself: tells the first row it finds a fault in. Cells come by the ids of their columns, blank ones as null. */
export const eachRow = (id: string, weight: Rule["weight"], reads: readonly string[], isFault: (row: Row, at: number, filled: Filled) => boolean, breaks: Data): Rule => ({
  id, weight, reads, breaks,
  find: (filled) => {
    const at = rowsOf(filled, reads).findIndex((row, place) => isFault(row, place, filled));
    return at < 0 ? undefined : { row: at + 1 };
  },
});

/** The columns of a table as rows. */
export function rowsOf(filled: Filled, columns: readonly string[]): readonly Row[] {
  const cells = columns.map((id) => filled.cells(id));
  return (cells[0] ?? []).map((_, at) => Object.fromEntries(columns.map((id, column) => [id, isBlank(cells[column]![at]) ? null : cells[column]![at]!])));
}

/** Nothing is written down twice: tells the row of the second. */
export const eachOnce = (id: string, column: string, breaks: Data, weight: Rule["weight"] = "essential"): Rule =>
  eachRow(id, weight, [column], ({ [column]: cell }, at, filled) => cell !== null && filled.cells(column).indexOf(cell!) < at, breaks);

/** The same in every row is more often taken for all than found in each. */
export const notAllAlike = (id: string, column: string, breaks: Data, weight: Rule["weight"]): Rule => ({
  id, weight, reads: [column], breaks,
  find: (filled): Found | undefined => {
    const found = filled.cells(column).filter((cell) => !isBlank(cell));
    return found.length > 2 && new Set(found).size === 1 ? { data: { count: found.length } } : undefined;
  },
});

/** What reads several cells at once may fill several. */
const SPILLS = /[:#[]/;

/** Whether a value was typed where a formula belongs. A single formula on top may have spilled down. */
export function isTyped(filled: Filled, id: string, at: number): boolean {
  const [top = "", ...below] = filled.formulas(id);
  const spills = SPILLS.test(top) && below.every((formula) => formula === "");
  return !spills && (filled.formulas(id)[at] ?? "") === "";
}
