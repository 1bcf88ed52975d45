import { formatAddress, SHEET, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { AnyFunction, Example } from "../../functions/defineFunction";
import { formulaText, skeletonText } from "../../functions/formulaText";
import { sampleSheet, type SampleSheet } from "../../functions/sampleSheet";
import { height, isGrid, width } from "../../functions/shape";
import { formatted, resultFormats, resultOf, type FormattedArea } from "../../functions/unitsOfResult";

/** Where an insertion begins: a cell, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface Plan {
  readonly formula: string;
  /** The cells the formula refers to, if any. */
  readonly sample?: { readonly area: Area; readonly cells: Grid };
  /** Of the cells that are written, and of those the result will spill into. */
  readonly formats: readonly FormattedArea[];
  /** All of this must be blank: the cells that are written, and those the result will spill into. */
  readonly needs: readonly Area[];
}

/** The formula of an example in the corner, its sample cells beside the result, one column away. */
export function planExample(fn: AnyFunction, example: Example, { row, column }: Corner): Plan {
  const size = isGrid(example.result) ? { rows: height(example.result), columns: width(example.result) } : { rows: 1, columns: 1 };
  const spill = { row, column, ...size };
  const formats = resultFormats(resultOf(fn, example.args), spill);
  const sheet = sampleSheet(fn, example);
  if (!sheet) return { formula: formulaText(fn, example.args), formats, needs: [spill] };
  const corner = { row, column: column + size.columns + 1 };
  const area = { ...corner, rows: height(sheet.cells), columns: width(sheet.cells) };
  const formula = formulaText(fn, example.args, (_, at) => formatAddress(shifted(sheet.blocks.get(at)!, corner)));
  return { formula, sample: { area, cells: sheet.cells }, formats: [...sampleFormats(sheet, corner), ...formats], needs: [spill, area] };
}

/** A formula without arguments yet; they are filled in by hand. */
export function planSkeleton(fn: AnyFunction, corner: Corner): Plan {
  const cell = { ...corner, rows: 1, columns: 1 };
  return { formula: skeletonText(fn), formats: resultFormats(fn.result, cell), needs: [cell] };
}

const shifted = (area: Area, { row, column }: Corner): Area => ({ ...area, row: area.row + row, column: area.column + column });

const sampleFormats = ({ units, blocks }: SampleSheet, corner: Corner): FormattedArea[] =>
  formatted([...blocks.values()].map((block) => ({ area: shifted(block, corner), unit: units[block.column]! })));

/** Whether a plan ends before the sheet does. */
export const fitsSheet = ({ needs }: Plan): boolean => needs.every(({ row, column, rows, columns }) => row + rows <= SHEET.rows && column + columns <= SHEET.columns);
