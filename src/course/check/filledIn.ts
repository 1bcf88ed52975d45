import type { Cell } from "../../cells/Cell";
import type { Filled } from "../Step";
import { areaIn, formulasIn, valuesIn, type SheetRead } from "./SheetRead";

/**
 * The ids of the options by their words in every language, as a sheet keeps the words of the language it was built in; under the part whose
 * list they are, as one word may stand in two lists, and under "" all of them, for what has no list of its own.
 */
export type OptionsByWord = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands in the free cells of a lesson sheet. */
export const filledIn = (read: SheetRead, options: OptionsByWord): Filled => ({
  cells: (id) => valuesIn(read, areaIn(read, id)).flat().map((cell) => readWord(cell, id, options)),
  formulas: (id) => formulasIn(read, areaIn(read, id)).flat(),
});

/** What stands in the learner's own columns. */
export const filledOf = (columns: Readonly<Record<string, readonly Cell[]>>, options: OptionsByWord): Filled => ({
  cells: (id) => (columns[id] ?? []).map((cell) => readWord(cell, id, options)),
  formulas: () => [],
});

const readWord = (cell: Cell, part: string, options: OptionsByWord): Cell => (typeof cell === "string" ? (optionOf(cell, part, options) ?? cell.trim()) : cell);

/** The option that a word means in a part. */
export const optionOf = (word: string, part: string, options: OptionsByWord): string | undefined => (options.get(part) ?? options.get(""))?.get(word.trim().toLowerCase());
