import type { IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../../../src/cells/address";
import { CellError, type Grid } from "../../../../src/cells/Cell";
import { readCell } from "../../../../src/formulas/cellData";
import { toArea, type Book } from "../../../../src/workbook/grid/Book";
import { readArea } from "../../../../src/workbook/grid/read";

/** What a formula has put into the cells around it, with the value of its own cell first. */
export interface Spilled {
  readonly area: Area;
  readonly cells: Grid;
}

/** All that formulas have spilled, by the id of the sheet: the grid keeps it apart from the workbook. */
export function spillsOf(book: Book): Record<string, readonly Spilled[]> {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.id] ?? {};
  return Object.fromEntries(
    book.workbook.getSheets().map((sheet) => {
      const [id, matrix, spills] = [sheet.getSheetId(), sheet.getCellMatrix(), [] as Spilled[]];
      for (const [row, line] of Object.entries(ranges[id] ?? {})) {
        for (const [column, range] of Object.entries((line ?? {}) as Readonly<Record<string, Nullable<IRange>>>)) {
          const shown = readCell(matrix.getValue(Number(row), Number(column)));
          // One that is blocked has spilled nothing.
          if (!range || (shown instanceof CellError && shown.code === "#SPILL!")) continue;
          const area = toArea(range, sheet);
          if (area.rows * area.columns > 1) spills.push({ area, cells: readArea(book, sheet, area) });
        }
      }
      return [id, spills];
    }),
  );
}
