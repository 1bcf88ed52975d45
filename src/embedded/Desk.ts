import type { Area } from "../cells/address";
import type { Grid } from "../cells/Cell";
import type { SheetSnapshot, Snapshot } from "../files/store/Snapshot";
import type { Locale } from "../locale/Locale";
import type { Stop, Workbook } from "../workbook/Workbook";
import type { SheetPage } from "./print/SheetPage";

/** A sheet as it is written to a CSV file. */
export interface SheetContent {
  readonly name: string;
  readonly cells: Grid;
  isDate(row: number, column: number): boolean;
}

/** What a formula has put into the cells around it, its own cell among them. */
export interface Spilled {
  readonly area: Area;
  readonly cells: Grid;
}

/** Columns and rows in pixels. */
export interface Extent {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** The grid as the page around it sees it: the workbook's port, and what only a page does with a workbook. */
export interface Desk {
  readonly workbook: Workbook;
  /** The open workbook; not a copy. */
  snapshot(): Snapshot;
  /** What is spilled over the sheets, by their ids: the snapshot has it not. */
  spills(): Readonly<Record<string, readonly Spilled[]>>;
  /** How wide and high the cells of a block are. */
  extent(sheet: string, area: Area): Extent;
  /** Puts another workbook in the place of the open one, and the keyboard into it. */
  load(snapshot: Snapshot): void;
  /** Adds a sheet and shows it, with the keyboard in it; a name that is taken gets a number. One undo step. */
  addSheet(sheet: SheetSnapshot): Promise<void>;
  /** Gives the keyboard to the grid, at once unless a dialog holds it for the present turn: what is typed goes into the selected cell. */
  focus(): void;
  /** Enters what is being typed into a cell: to be called before the keyboard or the page's work goes elsewhere. */
  finishEditing(): Promise<void>;
  activeSheet(): SheetContent;
  /** The sheet in front as it is seen, or a block of it (`"A1:C4"`). */
  page(address?: string): SheetPage;
  onChange(listener: () => void): Stop;
  setLocale(locale: Locale): void;
  setDark(dark: boolean): void;
}

export type MakeDesk = (container: HTMLElement, options: { readonly locale: Locale; readonly dark: boolean; readonly snapshot: Snapshot }) => Promise<Desk>;
