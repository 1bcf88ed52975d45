import type { Area } from "./address";
import { isBlank, type Grid } from "./Cell";

/** The block around a cell, up to the next blank row and column on each side: what a spreadsheet selects as the current region. Undefined around a blank cell that nothing touches. */
export function regionAround(cells: Grid, row: number, column: number): Area | undefined {
  let [top, bottom, left, right] = [row, row, column, column];
  const filledRow = (at: number): boolean => (cells[at] ?? []).slice(Math.max(0, left - 1), right + 2).some((cell) => !isBlank(cell));
  const filledColumn = (at: number): boolean => at >= 0 && cells.slice(Math.max(0, top - 1), bottom + 2).some((line) => !isBlank(line[at] ?? null));
  for (let grown = true; grown; ) {
    grown = false;
    const before = [top, bottom, left, right].join();
    while (filledRow(top - 1)) top--;
    while (filledRow(bottom + 1)) bottom++;
    while (filledColumn(left - 1)) left--;
    while (filledColumn(right + 1)) right++;
    grown = before !== [top, bottom, left, right].join();
  }
  if (top === bottom && left === right && isBlank(cells[row]?.[column] ?? null)) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
