import type { Worksheet } from "@univerjs/core";
import { SetFrozenMutation, SetFrozenMutationFactory } from "@univerjs/sheets";
import type { Book } from "./Book";

/** Keeps the first rows of a sheet in sight; the grid counts no columns to be held as -1. */
export function holdRows(book: Book, sheet: Worksheet, rows: number): void {
  const params = { unitId: book.id, subUnitId: sheet.getSheetId(), startRow: rows, ySplit: rows, startColumn: -1, xSplit: 0 };
  book.mutate({ id: SetFrozenMutation.id, params }, [{ id: SetFrozenMutation.id, params: SetFrozenMutationFactory(book.injector, params) }]);
}
