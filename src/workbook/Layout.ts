import type { Grid } from "../cells/Cell";
import type { Chart } from "./Chart";

/**
 * What a block is for, which decides how it looks. Never by colour alone: a header is bold with a line below, an input has blue type,
 * an answer has a yellow fill and a border, a note is small and grey, a remark too but on one line across the columns, a title is large.
 */
export type Look = "title" | "header" | "label" | "input" | "answer" | "spill" | "note" | "remark" | "total";

/** What may be entered in a cell: one of some words, or a number between two others. Anything else is refused with the message. */
export interface Entry {
  readonly allow: { readonly words: readonly string[] } | { readonly from: number; readonly to: number; readonly whole?: boolean };
  readonly message: string;
}

/** A rule that marks cells by what they hold. The cell itself says it in words as well: colour never tells alone. */
export interface Mark {
  readonly address: string;
  /** A formula for the first cell of the block, as conditional formats take it: `=$C2>0.5`. Excel's own functions only. */
  readonly when: string;
  readonly as: "good" | "fair" | "poor";
}

/** A block and what is done with it. Addresses are relative A1, without the sheet. */
type Blocks<T> = readonly ({ readonly address: string } & T)[];

/** A sheet as it is to stand. What a layout does not mention is left as it is. */
export interface Layout {
  readonly values?: Blocks<{ readonly cells: Grid }>;
  /** In English with commas; written after all values. An empty one leaves the cell as it is. */
  readonly formulas?: Blocks<{ readonly formulas: readonly (readonly string[])[] }>;
  /** Names of the workbook for blocks of this sheet; one that exists is pointed here. */
  readonly names?: Blocks<{ readonly name: string }>;
  /** Number formats in Excel's en-US spelling. */
  readonly formats?: Blocks<{ readonly format: string }>;
  readonly looks?: Blocks<{ readonly look: Look }>;
  readonly entries?: Blocks<{ readonly entry: Entry }>;
  readonly marks?: readonly Mark[];
  /** Blocks coloured by their numbers, from low to high: a heat map. */
  readonly heat?: readonly { readonly address: string }[];
  /** Widths of the columns from A on, in characters. */
  readonly widths?: readonly number[];
  /** How many rows at the top stay in sight, whatever is scrolled to. */
  readonly heldRows?: number;
  /** Native where the program has charts; one that is there under its id is replaced. The pane draws the same description. */
  readonly charts?: readonly Chart[];
  /** A cell whose formula is given back as this program writes it: with its own separators and names of functions. */
  readonly spelled?: string;
}

/** Where a layout was written, and how this program writes the formula of its `spelled` cell (English with commas where it does nothing else). */
export interface Laid {
  readonly sheet: string;
  readonly spelled: string | undefined;
}

/** Whole sheets at once: in Excel each method is one batch of requests, whatever the layout holds. One undo step. */
export interface Layouts {
  /** Adds a sheet with a layout at the end and brings it to the front; a name that is taken gets a number. It prints on one page. */
  add(sheet: string, layout: Layout): Promise<Laid>;
  /** Writes a layout onto a sheet that is there. */
  lay(sheet: string, layout: Layout): Promise<Laid>;
}
