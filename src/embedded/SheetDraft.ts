import type { Cell } from "../cells/Cell";

/** A block of cells from a corner on. Text that begins with `=` is a formula, unless the block is literal. */
export interface Block {
  readonly at: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Number format of each column; the last one repeats. */
  readonly formats?: readonly string[];
  readonly look?: "title" | "header" | "note";
  readonly literal?: boolean;
}

/** A sheet to be made, without a word of how the grid keeps it. */
export interface SheetDraft {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Column widths in pixels, from column A on; the rest have the usual width. */
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
}
