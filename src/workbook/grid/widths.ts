import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from "@univerjs/sheets";
import { toRange, type Book } from "./Book";

/** A digit in the grid's usual type, and the space beside the text, in pixels. */
const CHARACTER = 7;
const MARGIN = 5;

/** Sets the widths of the columns from A on, given in characters. */
export function setWidths(book: Book, sheet: Worksheet, widths: readonly number[]): void {
  if (widths.length === 0) return;
  const area = { row: 0, column: 0, rows: 1, columns: widths.length };
  book.reach(sheet, area);
  const colWidth = Object.fromEntries(widths.map((characters, column) => [column, Math.round(characters * CHARACTER + MARGIN)]));
  const params = { unitId: book.id, subUnitId: sheet.getSheetId(), ranges: [toRange(area)], colWidth };
  book.mutate({ id: SetWorksheetColWidthMutation.id, params }, [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) }]);
}
