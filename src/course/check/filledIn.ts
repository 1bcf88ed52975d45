import type { Cell } from "../../cells/Cell";
import type { Filled } from "../Step";
import { areaIn, formulasIn, valuesIn, type SheetRead } from "./SheetRead";

/** The ids of the options by their words in every language: a sheet keeps the words of the language it was built in. */
export type OptionsByWord = ReadonlyMap<string, string>;

/** What stands in the free cells of a lesson sheet. */
export const filledIn = (read: SheetRead, options: OptionsByWord): Filled => ({
  cells: (id) => valuesIn(read, areaIn(read, id)).flat().map((cell) => optionOf(cell, options)),
  formulas: (id) => formulasIn(read, areaIn(read, id)).flat(),
});

/** What stands in the learner's own columns. */
export const filledOf = (columns: Readonly<Record<string, readonly Cell[]>>, options: OptionsByWord): Filled => ({
  cells: (id) => (columns[id] ?? []).map((cell) => optionOf(cell, options)),
  formulas: () => [],
});

const optionOf = (cell: Cell, options: OptionsByWord): Cell => (typeof cell === "string" ? (options.get(cell.trim().toLowerCase()) ?? cell.trim()) : cell);
