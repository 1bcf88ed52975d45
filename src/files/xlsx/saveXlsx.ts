import { assemble } from "../store/parts";
import type { Dialect } from "./Dialect";
import { writeXlsx, type Picture, type WrittenXlsx, type XlsxExtras } from "./writeXlsx";

/** The open workbook on its way into a file. */
export interface SavedWorkbook {
  /** As texts, made by `parts`. */
  readonly workbook: readonly string[];
  readonly spills: XlsxExtras["spills"];
  readonly pictures: readonly Picture[];
  /** When it is saved, in milliseconds of the universal clock. */
  readonly time: number;
}

/** The xlsx file, and what could not be put into it. */
export const saveXlsx = async ({ workbook, time, ...extras }: SavedWorkbook, dialect: Dialect): Promise<WrittenXlsx> =>
  writeXlsx(assemble(workbook), { ...extras, dialect, time: new Date(time) });
