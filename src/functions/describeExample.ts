import { formatAddress } from "../cells/address";
import type { Cell } from "../cells/Cell";
import type { Locale } from "../locale/Locale";
import type { AnyFunction, Example } from "./defineFunction";
import { formulaText } from "./formulaText";
import { sampleSheet, type SampleSheet } from "./sampleSheet";
import { isGrid } from "./shape";
import { showCell } from "./showCell";
import { showGrid, type ShownGrid } from "./showGrid";
import { resultOf, unitAt } from "./unitsOfResult";

export interface ShownExample {
  /** Refers to the sample cells as if they stood in the corner of a sheet. */
  readonly formula: string;
  readonly sample?: ShownGrid;
  readonly result: string | ShownGrid;
}

const CAPS = { maxRows: 13, maxColumns: 9 };

/** An example as a page shows it: the cells it refers to, the formula, what comes out. */
export function describeExample(fn: AnyFunction, example: Example, locale: Locale): ShownExample {
  const sheet = sampleSheet(fn, example);
  const formula = formulaText(fn, example.args, (_, at) => formatAddress(sheet!.blocks.get(at)!));
  const sample = sheet && showGrid(sheet.cells, { ...CAPS, locale, header: true, unitAt: sampleUnit(sheet) });
  return { formula, ...(sample ? { sample } : {}), result: describeResult(fn, example, locale) };
}

const sampleUnit = ({ units }: SampleSheet) => (row: number, column: number) => (row === 0 ? "text" : units[column]!);

function describeResult(fn: AnyFunction, { args, result }: Example, locale: Locale): string | ShownGrid {
  const kind = resultOf(fn, args);
  if (!isGrid(result)) return showCell(result as Cell, unitAt(kind, 1, 1), locale);
  const header = kind.kind === "table" || kind.kind === "labelled";
  return showGrid(result, { ...CAPS, locale, header, unitAt: (row, column) => unitAt(kind, row, column) });
}
