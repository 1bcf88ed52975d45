import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";
import { explain } from "../../src/functions/explain";
import type { Locale } from "../../src/locale/Locale";
import type { Argument } from "../../src/functions/shape";

const known = (id: string) => {
  const fn = functionById(id);
  if (!fn) throw new Error(`no function ${id}`);
  return fn;
};

/** What `=ID(args…)` spills, errors written as their codes. */
export const spill = (id: string, ...args: Argument[]): Cell[][] =>
  call(known(id), args).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));

/** What the first cell of `=ID(args…)` shows. */
export const value = (id: string, ...args: Argument[]): Cell => spill(id, ...args)[0]![0]!;

/** The sentence that explains the first cell of `=ID(args…)`. */
export function why(locale: Locale, id: string, ...args: Argument[]): string {
  const cell = call(known(id), args)[0]![0];
  return cell instanceof CellError ? explain(cell, known(id), locale) : "no error";
}

/** A column of cells. */
export const down = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);
/** A row of cells. */
export const across = (...cells: Cell[]): Grid => [cells];
