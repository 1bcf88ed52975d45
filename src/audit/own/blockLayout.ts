import type { Grid } from "../../cells/Cell";
import { gridOf } from "../../functions/shape";
import type { Layout } from "../../workbook/Layout";

/** A block that a formula fills: blank, with the formula in its first cell. One cell is not emptied before: Excel would take the formula for that of a whole column of a table. */
export const formulaLayout = (block: string, anchor: string, formula: string, cells: Grid): Layout => ({
  values: block === anchor ? [] : [{ address: block, cells: gridOf(cells.length, cells[0]?.length ?? 0, () => null) }],
  formulas: [{ address: anchor, formulas: [[formula]] }],
});

/** A block of values. */
export const valueLayout = (block: string, cells: Grid): Layout => ({ values: [{ address: block, cells }] });
