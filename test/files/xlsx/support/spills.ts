import type { Book } from "../../../../src/workbook/grid/Book";
import { spillsOf as spillsOfSheet, type Spilled } from "../../../../src/workbook/grid/spillsOf";

/** All that formulas have spilled, by the id of the sheet. */
export const spillsOf = (book: Book): Record<string, readonly Spilled[]> => Object.fromEntries(book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), spillsOfSheet(book, sheet)]));
