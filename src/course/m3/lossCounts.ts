import type { Cell } from "../../cells/Cell";

export const KINDS = ["product", "price", "service", "interest", "management", "industry", "natural"];
export const CONTROL = ["yes", "partly", "no"];
/** Rows of the register. They stand below the two header rows of the sheet. */
export const ROWS = 10;
const FIRST = 3;
const LAST = FIRST + ROWS - 1;

/**
 * The table of counts of an example, in formulas as a learner writes them. What is counted is taken from a row of the register that holds it,
 * not from a word: so they count in every language.
 */
export function countsOf(kind: readonly Cell[], control: readonly Cell[]): readonly (readonly string[])[] {
  const found = (column: string, cells: readonly Cell[], wanted: string): string => (cells.includes(wanted) ? `$${column}$${FIRST + cells.indexOf(wanted)}` : '"-"');
  return KINDS.map((row) => CONTROL.map((each) => `=COUNTIFS($B$${FIRST}:$B$${LAST},${found("B", kind, row)},$C$${FIRST}:$C$${LAST},${found("C", control, each)})`));
}
