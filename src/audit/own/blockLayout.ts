import type { Grid } from "../../cells/Cell";
import { gridOf } from "../../functions/shape";
import type { Layout } from "../../workbook/Layout";

/** A block that a formula fills: blank, with the formula in its first cell. */
export const formulaLayout = (block: string, anchor: string, formula: string, cells: Grid): Layout => ({
  values: [{ address: block, cells: gridOf(cells.length, cells[0]?.length ?? 0, () => null) }],
  formulas: [{ address: anchor, formulas: [[formula]] }],
});

/** A block of values. */
export const valueLayout = (block: string, cells: Grid): Layout => ({ values: [{ address: block, cells }] });
