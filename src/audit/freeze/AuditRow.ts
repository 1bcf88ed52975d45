import type { Cell } from "../../cells/Cell";

/**
 * What has become of a frozen formula. `begun` stands while its cell is being replaced: whoever finds it later knows that the work was interrupted.
 * The words stand on the sheet in the language in which it was made, and are read in any.
 */
export const STATES = ["begun", "frozen", "restored"] as const;
export type State = (typeof STATES)[number];

/** One frozen formula in the audit table, in the order of the table's columns. */
export interface AuditRow {
  /** Counted from 1. */
  readonly number: number;
  /** Date serial, UTC. */
  readonly time: number;
  readonly person: string;
  /** Version of the definitions. */
  readonly version: string;
  readonly sheet: string;
  /** The block that the formula filled; its first cell held the formula. */
  readonly block: string;
  readonly formula: string;
  readonly inputs: string;
  /** Value of the first cell. */
  readonly value: Cell;
  /** Which of several definitions was used, where a function has some. */
  readonly reading: string;
  /** The same in Excel's own functions; empty where there is nothing like it. */
  readonly twin: string;
  readonly state: State;
  readonly note: string;
  /** All values of a block of several cells; empty where they are too many to be kept. */
  readonly values: string;
  /** Of all values of the block: tells whether somebody has typed over one of them. */
  readonly seal: string;
  /** A live formula over the block and all that the frozen formula reads: the program itself moves and renames what stands there. */
  readonly followed: string;
}

/** Column of the table by what it holds, counted from 0. */
export const COLUMNS = ["number", "time", "person", "version", "sheet", "block", "formula", "inputs", "value", "reading", "twin", "state", "note", "values", "seal", "followed"] as const satisfies readonly (keyof AuditRow)[];
