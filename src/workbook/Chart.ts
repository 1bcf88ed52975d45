/** A block of cells in one row or one column, on the sheet of the chart: `"A2:A7"`. */
type Line = string;

interface Common {
  /** Permanent: what is drawn again under the same id takes the place of the old. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly alt: string;
  /** Number format of the values, in Excel's en-US spelling. */
  readonly format: string;
  /** The cells a native chart lies over: `"E2:K16"`. */
  readonly over: string;
}

export interface Series {
  readonly name: string;
  readonly values: Line;
}

/**
 * One description of a chart, drawn natively in Excel and by the pane elsewhere. It names cells, never numbers: what it shows follows the sheet.
 * - bars: values by category; stacked: several series on top of each other; lines: series over ordered categories
 * - waterfall: the first and the last value are totals, those between are steps
 * - pareto: shares in falling order with their cumulative line
 * - control: a line with its centre and its limits; quadrant: points with a cross at their means, or at two given cells
 * - radar: series around a circle of categories; funnel: values that fall from stage to stage; bubble: points whose area is a third number
 * - dumbbell: two points a category, joined; tornado: differences from a base case, to both sides of it
 * - intervals: points with a lower and an upper end; heat: a block of numbers by colour (in Excel the sheet's own colours do it: no chart object)
 */
export type Chart = Common &
  (
    | { readonly kind: "bars" | "stacked" | "lines" | "radar"; readonly categories: Line; readonly series: readonly Series[] }
    | { readonly kind: "waterfall"; readonly categories: Line; readonly values: Line }
    | { readonly kind: "funnel"; readonly categories: Line; readonly values: Line }
    | { readonly kind: "pareto"; readonly categories: Line; readonly shares: Line; readonly cumulative: Line }
    | { readonly kind: "control"; readonly categories: Line; readonly values: Series; readonly centre: Series; readonly lower: Series; readonly upper: Series }
    | { readonly kind: "quadrant"; readonly labels: Line; readonly x: Series; readonly y: Series; readonly cuts?: { readonly x: string; readonly y: string } }
    | { readonly kind: "bubble"; readonly labels: Line; readonly x: Series; readonly y: Series; readonly size: Series }
    | { readonly kind: "dumbbell"; readonly categories: Line; readonly before: Series; readonly after: Series }
    | { readonly kind: "tornado"; readonly categories: Line; readonly low: Series; readonly high: Series }
    | { readonly kind: "intervals"; readonly categories: Line; readonly points: Series; readonly lower: Line; readonly upper: Line }
    | { readonly kind: "heat"; readonly rows: Line; readonly columns: Line; readonly values: string }
  );
