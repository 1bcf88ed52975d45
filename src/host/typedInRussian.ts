import { CellValueType, LocaleService, LocaleType, numfmt, type ICellData, type Injector, type Nullable, type Styles } from "@univerjs/core";
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from "@univerjs/sheets";
import { readRussian, type Reading } from "../embedded/readRussian";

/** The grid recognises numbers at 0: what is typed must be read before. */
const BEFORE_NUMBERS = 100;

/**
 * The grid reads what is typed the American way in every language: `5,5%` would be 55 %, and 01.04.2026 the fourth of January.
 * While it speaks Russian, a finished edit is read the Russian way first; formulas keep their own spelling.
 */
export function readTypedRussian(injector: Injector): void {
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBERS,
    handler: (cell, { workbook, unitId, subUnitId, row, col }, next) => {
      const reading = injector.get(LocaleService).getCurrentLocale() === LocaleType.RU_RU ? readCell(cell) : undefined;
      if (!cell || !reading) return next(cell);
      const format = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? "";
      return next(cellOf(reading, cell, format, workbook.getStyles()));
    },
  });
}

/** A cell with a type of its own is text by its format or by an apostrophe. */
const readCell = (cell: Nullable<ICellData>): Reading | undefined => (cell && !cell.f && !cell.t && typeof cell.v === "string" ? readRussian(cell.v) : undefined);

function cellOf(reading: Reading, cell: ICellData, format: string, styles: Styles): ICellData {
  if (reading.kind === "number") return { ...cell, v: reading.text };
  if (reading.kind === "text") return { ...cell, t: CellValueType.FORCE_STRING };
  const day = { ...cell, v: reading.serial, t: CellValueType.NUMBER };
  return keepsDay(format) ? day : { ...day, s: { ...styles.get(cell.s), n: { pattern: reading.format } } };
}

/** Whether a format shows the day as it was meant. `mm.dd.yyyy` is what the grid had made of an earlier 01.04.2026. */
const keepsDay = (format: string): boolean => numfmt.isDateFormat(format) && !/^m+\.d/i.test(format);
