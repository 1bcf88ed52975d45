import type { Unit } from "../../functions/units";
import type { Formula } from "../Step";

/** What may be entered into free cells: the words of a list (their ids; the words stand in the prose under them), or a number. */
export type Allowed = { readonly options: readonly string[] } | { readonly from: number; readonly to: number; readonly whole?: boolean };

/**
 * What cells are for: `input` the task's data, `answer` a formula that is checked, `free` what the learner writes as they see it,
 * `given` a formula of ours, `label` words from the prose.
 */
interface Of {
  readonly unit: Unit;
  readonly role: "input" | "answer" | "free" | "given";
  readonly allowed?: Allowed;
  readonly formula?: Formula;
  /** How many characters its column is to hold in a line, where sentences are written. */
  readonly room?: number;
}

/** A row: label in A, its value in B, a note in C. */
export interface Row extends Of {
  readonly part: "row";
  readonly id: string;
}

export type Column = ({ readonly id: string } & Of) | { readonly id: string; readonly role: "label" };

/** A table from column A on: a row of headers and some rows below. Words in a label column are a list in the prose. */
export interface Table {
  readonly part: "table";
  readonly id: string;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** Takes no more rows, as other parts of the sheet stand in line with it. */
  readonly fixed?: true;
}

/** A block from column A on for a formula that spills. Its own headers come with the formula. Strips are parts of it, counted from its corner: row, column, rows, columns. */
export interface Block {
  readonly part: "block";
  readonly id: string;
  readonly role: "answer" | "given";
  readonly formula?: Formula;
  readonly rows: number;
  /** The unit of each column below the header. */
  readonly units: readonly Unit[];
  readonly strips?: Readonly<Record<string, readonly [row: number, column: number, rows: number, columns: number]>>;
}

/** A table with two entries: `down` in column A, `across` in the row above, and a block of answers between them. */
export interface Cross {
  readonly part: "cross";
  readonly id: string;
  readonly role: "answer" | "given" | "free";
  readonly formula?: Formula;
  readonly unit: Unit;
  readonly allowed?: Allowed;
  readonly down: Side;
  readonly across: Side;
}

/** One of the two entries of a cross: words of a list, the task's data, what the learner writes (`free`), or a formula of ours (`given`). */
export interface Side {
  readonly id: string;
  readonly unit: Unit | "label";
  readonly count: number;
  readonly role?: "free" | "given";
  readonly formula?: Formula;
}

/** A line of words over what follows. */
export interface Heading {
  readonly part: "heading";
  readonly id: string;
}

export interface Gap {
  readonly part: "gap";
}

export type Part = Row | Table | Block | Cross | Heading | Gap;

export const input = (id: string, unit: Unit): Row => ({ part: "row", id, unit, role: "input" });
export const answer = (id: string, unit: Unit): Row => ({ part: "row", id, unit, role: "answer" });
export const given = (id: string, unit: Unit, formula: string): Row => ({ part: "row", id, unit, role: "given", formula });
/** A cell to be filled as the learner sees it. */
export const free = (id: string, unit: Unit = "text", allowed?: Allowed): Row => ({ part: "row", id, unit, role: "free", ...(allowed ? { allowed } : {}) });
export const table = (id: string, rows: number, columns: readonly Column[]): Table => ({ part: "table", id, rows, columns });
/** A table that takes no more rows than it has. */
export const fixedTable = (id: string, rows: number, columns: readonly Column[]): Table => ({ part: "table", id, rows, columns, fixed: true });
export const heading = (id: string): Heading => ({ part: "heading", id });
export const gap: Gap = { part: "gap" };
