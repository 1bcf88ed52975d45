import { formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Chart, Series } from "../Chart";

/** How a series departs from what its chart does of itself. */
export type SeriesLook = "plain" | "aside" | "limit" | "cumulative" | "point" | "end";

export interface NativeSeries extends Series {
  readonly look: SeriesLook;
}

/** A description of a chart in the terms of Excel. */
export interface NativeChart {
  readonly type: "ColumnClustered" | "ColumnStacked" | "Line" | "LineMarkers" | "XYScatter" | "Waterfall";
  /** The cells along the horizontal axis; of a waterfall the whole block, which Excel reads by itself. */
  readonly source: string;
  readonly series: readonly NativeSeries[];
  readonly axes?: { readonly x: string; readonly y: string };
}

/** Undefined for a heat map: the colours of the sheet are its picture. */
export function nativeChart(chart: Chart): NativeChart | undefined {
  switch (chart.kind) {
    case "bars": return { type: "ColumnClustered", source: chart.categories, series: chart.series.map(as("plain")) };
    case "stacked": return { type: "ColumnStacked", source: chart.categories, series: chart.series.map(as("plain")) };
    case "lines": return { type: "Line", source: chart.categories, series: chart.series.map(as("plain")) };
    case "control": return { type: "Line", source: chart.categories, series: [as("plain")(chart.values), as("aside")(chart.centre), as("limit")(chart.lower), as("limit")(chart.upper)] };
    case "pareto": return { type: "ColumnClustered", source: chart.categories, series: [untold(chart, chart.shares, "plain"), untold(chart, chart.cumulative, "cumulative")] };
    case "quadrant": return { type: "XYScatter", source: chart.x.values, series: [as("plain")(chart.y)], axes: { x: chart.x.name, y: chart.y.name } };
    case "intervals": return { type: "LineMarkers", source: chart.categories, series: [as("point")(chart.points), ...[chart.lower, chart.upper].map((values) => as("end")({ name: chart.points.name, values }))] };
    case "waterfall": return waterfall(chart);
    case "radar": return { type: "ColumnClustered", source: chart.categories, series: chart.series.map(as("plain")) };
    case "funnel": return { type: "ColumnClustered", source: chart.categories, series: [untold(chart, chart.values, "plain")] };
    case "bubble": return { type: "XYScatter", source: chart.x.values, series: [as("plain")(chart.y)], axes: { x: chart.x.name, y: chart.y.name } };
    case "dumbbell": return { type: "ColumnClustered", source: chart.categories, series: [chart.before, chart.after].map(as("plain")) };
    case "tornado": return { type: "ColumnStacked", source: chart.categories, series: [chart.low, chart.high].map(as("plain")) };
    case "heat": return undefined;
  }
}

const as = (look: SeriesLook) => (series: Series): NativeSeries => ({ ...series, look });
const untold = ({ title }: Chart, values: string, look: SeriesLook): NativeSeries => ({ name: title, values, look });

/**
 * Excel's own waterfall can be told no totals: it would add the last one on top of all steps. So it is left out, and is where the last
 * step ends. It reads one block: where the values do not stand beside their categories, they are drawn as columns.
 */
function waterfall(chart: Extract<Chart, { kind: "waterfall" }>): NativeChart {
  const [categories, values] = [parseAddress(chart.categories), parseAddress(chart.values)];
  const block = beside(categories, values) ?? beside({ ...categories, ...turned(categories) }, { ...values, ...turned(values) });
  if (!block) return { type: "ColumnClustered", source: chart.categories, series: [untold(chart, chart.values, "plain")] };
  const upright = categories.columns === 1;
  return { type: "Waterfall", source: formatAddress(upright ? { ...categories, rows: categories.rows - 1, columns: 2 } : { ...categories, columns: categories.columns - 1, rows: 2 }), series: [] };
}

const beside = (categories: Area, values: Area): Area | undefined =>
  values.row === categories.row && values.rows === categories.rows && values.column === categories.column + 1 ? values : undefined;
const turned = ({ row, column, rows, columns }: Area): Area => ({ row: column, column: row, rows: columns, columns: rows });
