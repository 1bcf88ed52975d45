import type { Cell } from "../../cells/Cell";
import { holdsDates, type ColumnKind } from "./columns";

/** The cells of date columns that are no dates and stay text. */
export interface OddDates {
  readonly count: number;
  /** The topmost of them. */
  readonly first?: Place;
}
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The odd dates of a table; its first row, which may be a header, is not counted. */
export function oddDatesOf(rows: readonly (readonly Cell[])[], kinds: readonly ColumnKind[]): OddDates {
  const columns = kinds.flatMap((kind, column) => (holdsDates(kind) ? [column] : []));
  let count = 0;
  let first: Place | undefined;
  for (let row = 1; row < rows.length; row++) {
    for (const column of columns) {
      if (typeof rows[row]![column] !== "string") continue;
      count++;
      first ??= { row, column };
    }
  }
  return first ? { count, first } : { count };
}
