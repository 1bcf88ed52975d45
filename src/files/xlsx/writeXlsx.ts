import ExcelJS from "exceljs";
import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Snapshot } from "../store/Snapshot";
import type { Dialect } from "./Dialect";
import type { GridBook } from "./grid/GridBook";
import { Leavings } from "./Leavings";
import type { LeftOut } from "./LeftOut";
import { draftOf } from "./write/draftOf";
import { finishBook } from "./write/finishBook";

/** What a formula has put into the cells around it. */
export interface Spill {
  readonly area: Area;
  /** All values of the area, that of the formula's own cell first. */
  readonly cells: Grid;
}

/** A picture over a block of cells: our charts as they look now. */
export interface Picture {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly over: Area;
  readonly png: Uint8Array;
  /** What it shows, in words. */
  readonly alt?: string;
}

export interface XlsxExtras {
  readonly dialect: Dialect;
  /** By the id of the sheet. The grid keeps spilled values apart from the snapshot. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
  readonly pictures?: readonly Picture[];
  /** When the file is made. */
  readonly time: Date;
}

/** A file that was written. */
export interface WrittenXlsx {
  readonly bytes: Uint8Array;
  /** What the workbook holds that the file does not, to be said before it is handed over. */
  readonly leftOut: readonly LeftOut[];
}

/** A workbook of the grid as an xlsx file. exceljs writes cells and looks; what it drops or does not know is put into its package. */
export async function writeXlsx(snapshot: Snapshot, extras: XlsxExtras): Promise<WrittenXlsx> {
  const leavings = new Leavings();
  const book = draftOf(snapshot as unknown as GridBook, extras, leavings);
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = extras.time;
  for (const sheet of book.sheets) sheet.fill(workbook);
  const zip = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { bytes: finishBook(zip, book).zipped(extras.time), leftOut: leavings.list };
}
