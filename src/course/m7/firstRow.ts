import type { Filled, Found } from "../Step";

/** The first row in which all these columns hold numbers that something is to be said of. */
export function firstRow(filled: Filled, columns: readonly string[], speaks: (...numbers: readonly number[]) => boolean): Found | undefined {
  const cells = columns.map((column) => filled.cells(column));
  const row = cells[0]!.findIndex((_, at) => {
    const numbers = cells.map((column) => column[at]).filter((cell) => typeof cell === "number");
    return numbers.length === columns.length && speaks(...numbers);
  });
  return row < 0 ? undefined : { row: row + 1 };
}
