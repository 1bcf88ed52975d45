import type { IObjectMatrixPrimitiveType, IRange, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../cells/address";
import { CellError, type Grid } from "../../cells/Cell";
import { toArea, type Book } from "./Book";
import { readArea } from "./read";

/** What a formula has put into the cells around it, its own cell among them. */
export interface Spilled {
  readonly area: Area;
  readonly cells: Grid;
}

/** All spills of a sheet. One that meets a filled cell has none. */
export function spillsOf(book: Book, sheet: Worksheet): readonly Spilled[] {
  const ranges: IObjectMatrixPrimitiveType<IRange> = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.id]?.[sheet.getSheetId()] ?? {};
  const areas = Object.values(ranges).flatMap((row) => Object.values<IRange>(row)).map((range) => toArea(range, sheet));
  return areas.map((area) => ({ area, cells: readArea(book, sheet, area) })).filter(({ cells }) => !isBlocked(cells));
}

const isBlocked = (cells: Grid): boolean => cells[0]?.[0] instanceof CellError && cells[0][0].code === "#SPILL!";
