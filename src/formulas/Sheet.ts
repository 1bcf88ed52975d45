import type { Cell } from "../cells/Cell";

/** A sheet to calculate: cells by address. Text that begins with `=` is a formula; `'=` begins a text that begins with `=`. */
export interface Sheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A value as an evaluation takes it: text that begins with `=` stays text. */
export const literal = (cell: Cell): Cell => (typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell);
