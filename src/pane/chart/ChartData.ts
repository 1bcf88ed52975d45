import type { Chart } from "../../workbook/Chart";

/** A number, or a gap where the cell is blank, holds text or shows an error. */
export type Value = number | undefined;

/** What a column is, where the chart itself does not name it. */
export type Role = "value" | "share" | "cumulative" | "centre" | "lower" | "upper" | "ofBefore";

/** As it stands on the sheet: a word, or a number such as a year or a rate. */
export type Label = string | number;

export interface Column {
  readonly name: Label;
  readonly role?: Role;
  /** Where its numbers are of another kind than those of the chart. */
  readonly format?: string;
  readonly values: readonly Value[];
}

/**
 * What a chart shows at the moment: a label for each row and the columns beside it, as its table has them.
 * The order of the columns belongs to the kind: waterfall value; pareto share, cumulative; control value, centre, lower, upper;
 * quadrant x, y; intervals point, lower, upper; funnel value, share of the stage before; bubble x, y, size; dumbbell before, after; tornado low, high.
 */
export interface ChartData {
  readonly id: string;
  readonly kind: Chart["kind"];
  readonly title: string;
  readonly alt: string;
  readonly format: string;
  /** What the labels are, above them in the table of numbers. */
  readonly category?: string;
  readonly labels: readonly Label[];
  readonly columns: readonly Column[];
  /** Where the cross of a quadrant stands, instead of at the means. */
  readonly cuts?: { readonly x: Value; readonly y: Value };
}
