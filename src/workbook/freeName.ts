import { isLikeCell } from "../cells/sheetName";

const LONGEST_SHEET = 31;
const LONGEST_TABLE = 255;
/** Excel keeps this sheet name for its own log of changes. */
const RESERVED = "History";

/** A name that a new sheet can have: lawful, and not taken in any spelling of small and capital letters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lawful = wanted.replace(/[:\\/?*[\]]/g, " ").replace(/\s+/g, " ").replace(/^[' ]+|[' ]+$/g, "");
  return free(lawful.slice(0, LONGEST_SHEET).trim() || "Sheet", [...taken, RESERVED], LONGEST_SHEET, " ");
}

/** A name that a new table can have: one word, unlike a cell, and not taken. No underscores: the grid's formulas do not read them. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const word = wanted.replace(/[^\p{L}\p{N}.]+/gu, "").replace(/^\.+/, "");
  const lawful = /^\p{L}/u.test(word) && !isLikeCell(word) ? word : `Table${word}`;
  return free(lawful, taken, LONGEST_TABLE, "");
}

function free(name: string, taken: readonly string[], longest: number, gap: string): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `${gap}${number}`;
    const candidate = name.slice(0, longest - end.length) + end;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
