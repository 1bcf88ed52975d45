import type { Grid } from "../cells/Cell";
import type { Layouts } from "./Layout";

/** A block on a sheet: `{ sheet: "Orders", address: "A2:C40" }`. Addresses are relative A1, without the sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Ends a subscription. */
export type Stop = () => void;

export interface Cells {
  /** Values; blank cells are null, errors CellErrors. */
  read(place: Place): Promise<Grid>;
  /** Formulas in English with commas, `""` where a cell has none. */
  formulas(place: Place): Promise<readonly (readonly string[])[]>;
  /** Writes values as they are, to a place of the same shape; text that begins with `=` stays text. One undo step. */
  write(place: Place, cells: Grid): Promise<void>;
  /** Writes formulas in English with commas, to a place of the same shape. One undo step. */
  writeFormulas(place: Place, formulas: readonly (readonly string[])[]): Promise<void>;
  clear(place: Place): Promise<void>;
  /** The block into which the formula in a cell has spilled; the cell itself where it has not. */
  spill(place: Place): Promise<Place>;
  /** The same for several cells of one sheet at once, by their addresses. */
  spills(sheet: string, addresses: readonly string[]): Promise<readonly string[]>;
}

export interface Sheets {
  names(): Promise<readonly string[]>;
  /** Adds a sheet at the end; a name that is taken gets a number. Gives the name it got. */
  add(name: string): Promise<string>;
  remove(name: string): Promise<void>;
  activate(name: string): Promise<void>;
  /** The block that holds everything on a sheet, undefined where it is empty. */
  used(name: string): Promise<Place | undefined>;
}

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** A name that one sheet alone knows. */
export interface SheetName {
  readonly name: string;
  readonly sheet: string;
  readonly place: Place;
}

/** A name that stands for something, to the whole workbook or, with a sheet, to that one alone. */
export interface TakenName {
  readonly name: string;
  readonly sheet: string | undefined;
}

export interface Names {
  /** Names of blocks that the whole workbook knows. */
  list(): Promise<readonly { readonly name: string; readonly place: Place }[]>;
  /** Names of blocks that one sheet alone knows; two sheets may have one of the same name, the workbook another. */
  ofSheets(): Promise<readonly SheetName[]>;
  /** Gives a block a name; one that exists is pointed at the new place. With `knownOn` that sheet alone knows it. */
  define(name: string, place: Place, knownOn?: string): Promise<void>;
  /** Names that stand for a formula, in English with commas: `{ name: "CE_CHURNRATE", formula: "=LAMBDA(…)" }`. */
  formulas(): Promise<readonly NamedFormula[]>;
  /** Every name there is, whatever it stands for, the hidden ones too: what a new name must not be. */
  taken(): Promise<readonly TakenName[]>;
  /** Gives formulas names, all at once; a name that exists stands for the new one. */
  defineFormulas(named: readonly NamedFormula[]): Promise<void>;
  /** Removes a name of the whole workbook. */
  remove(name: string): Promise<void>;
}

/** What a table consists of. */
export interface TableParts {
  readonly name: string;
  readonly place: Place;
  /** Its rows without the header and without a row of totals. */
  readonly body: Place;
  /** The names of its columns, from the left. */
  readonly columns: readonly string[];
}

export interface Tables {
  list(): Promise<readonly { readonly name: string; readonly place: Place }[]>;
  /** The same with their columns, for references such as `Orders[amount]`. */
  parts(): Promise<readonly TableParts[]>;
  /** Makes a table of a block with a header row; a name that is taken gets a number. Gives the name it got. */
  add(name: string, place: Place): Promise<string>;
}

export interface Formats {
  /** Number format in Excel's en-US spelling, for the whole block. */
  number(place: Place, format: string): Promise<void>;
  /** The number format of each cell of a block; `General` where none is set. */
  numbers(place: Place): Promise<readonly (readonly string[])[]>;
}

export interface Selection {
  /** Whole columns and rows as such: `A:C`, `2:5`. */
  current(): Promise<Place>;
  select(place: Place): Promise<void>;
  onSelect(listener: (place: Place) => void): Stop;
}

export interface Calculation {
  /** Resolves when every formula has its value. */
  settled(): Promise<void>;
  onChange(listener: (place: Place) => void): Stop;
}

/** The open workbook, whichever program shows it: small interfaces by topic. */
export interface Workbook {
  readonly host: "excel" | "embedded";
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  readonly formats: Formats;
  readonly layouts: Layouts;
  readonly selection: Selection;
  readonly calculation: Calculation;
  /** All that `work` writes is one step to undo, where the program lets it be. */
  together<T>(work: () => Promise<T>): Promise<T>;
}

