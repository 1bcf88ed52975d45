import type { Cell } from "../../cells/Cell";
import type { Finding } from "../check/Outcome";
import type { Measure } from "../Step";

/** A table of the learner's own, and which of its columns is taken for which. The pane changes `columns` as the learner confirms. */
export interface OwnTable {
  /** Its place, as the learner sees it: `Sales!A1:D13`. */
  readonly reference: string;
  /** What stands in the header of each column; its letter where it has none. */
  readonly headers: readonly string[];
  /** The rows below the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** The row of the sheet the first of them stands in, counted from 1. */
  readonly firstRow: number;
  /** For each column of the step the number of the table's column, counted from 0; undefined where none was recognised. */
  readonly columns: Readonly<Record<string, number | undefined>>;
}

export interface OwnFigure {
  readonly id: string;
  readonly unit: Measure["unit"];
  /** Undefined where it cannot be computed from these columns. */
  readonly own: Cell | undefined;
  /** The same in the book's case. */
  readonly book: Cell | undefined;
}

export interface OwnReport {
  readonly passed: boolean;
  /** Rows in their data are those of the sheet. */
  readonly findings: readonly Finding[];
  readonly figures: readonly OwnFigure[];
}
