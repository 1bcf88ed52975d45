import { formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Chart, Series } from "../Chart";

/** How a series departs from what its chart does of itself. */
export type SeriesLook = "plain" | "aside" | "limit" | "cumulative" | "point" | "ring" | "end" | "traced" | "solid" | "outlined" | "cross";

export interface NativeSeries extends Series {
  readonly look: SeriesLook;
  /** What it stands over, where that is not the source of the chart. */
  readonly over?: string;
  /** The sizes of its bubbles. */
  readonly sizes?: string;
}

/** A description of a chart in the terms of Excel. */
export interface NativeChart {
  readonly type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "Line" | "LineMarkers" | "RadarMarkers" | "XYScatter" | "Bubble" | "Waterfall" | "Funnel";
  /** The cells along the horizontal axis; of a waterfall and a funnel the whole block, which Excel reads by itself. */
  readonly source: string;
  readonly series: readonly NativeSeries[];
  readonly axes?: { readonly x: string; readonly y: string };
  /** Where it does not follow from the number of the series. */
  readonly legend?: boolean;
}

/** Undefined for a heat map: the colours of the sheet are its picture. */
export function nativeChart(chart: Chart): NativeChart | undefined {
  switch (chart.kind) {
    case "bars": return { type: "ColumnClustered", source: chart.categories, series: chart.series.map(as("plain")) };
    case "stacked": return { type: "ColumnStacked", source: chart.categories, series: chart.series.map(as("plain")) };
    case "lines": return { type: "Line", source: chart.categories, series: chart.series.map(as("plain")) };
    case "control": return { type: "Line", source: chart.categories, series: [as("plain")(chart.values), as("aside")(chart.centre), as("limit")(chart.lower), as("limit")(chart.upper)] };
    case "pareto": return { type: "ColumnClustered", source: chart.categories, series: [untold(chart, chart.shares, "plain"), untold(chart, chart.cumulative, "cumulative")] };
    case "quadrant": return { type: "XYScatter", source: chart.x.values, series: [as("plain")(chart.y), ...cross(chart)], axes: { x: chart.x.name, y: chart.y.name }, legend: false };
    case "intervals": return { type: "LineMarkers", source: chart.categories, series: [as("point")(chart.points), ...[chart.lower, chart.upper].map((values) => as("end")({ name: chart.points.name, values }))] };
    case "waterfall": return waterfall(chart);
    case "radar": return { type: "RadarMarkers", source: chart.categories, series: chart.series.map(as("traced")) };
    case "funnel": return funnel(chart);
    // Its legend says what the size means.
    case "bubble": return { type: "Bubble", source: chart.x.values, series: [{ name: chart.size.name, values: chart.y.values, sizes: chart.size.values, look: "plain" }], axes: { x: chart.x.name, y: chart.y.name }, legend: true };
    // Office.js draws no line from one series to another.
    case "dumbbell": return { type: "LineMarkers", source: chart.categories, series: [as("ring")(chart.before), as("point")(chart.after)] };
    // Not stacked: two differences to the same side would be added up.
    case "tornado": return { type: "BarClustered", source: chart.categories, series: [as("outlined")(chart.low), as("solid")(chart.high)] };
    case "heat": return undefined;
  }
}

const as = (look: SeriesLook) => (series: Series): NativeSeries => ({ ...series, look });
/** One point where the limits meet, whose mark is a cross: it follows its cells, as a line of two typed ends would not. */
const cross = ({ x, y, cuts }: Extract<Chart, { kind: "quadrant" }>): readonly NativeSeries[] =>
  cuts ? [{ name: `${x.name} / ${y.name}`, values: cuts.y, over: cuts.x, look: "cross" }] : [];
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

/** Excel's own funnel, like the waterfall in Office.js since ExcelApi 1.9, which the manifest asks for. It reads a block of two columns; else bars from the top down stand for it. */
function funnel(chart: Extract<Chart, { kind: "funnel" }>): NativeChart {
  const [categories, values] = [parseAddress(chart.categories), parseAddress(chart.values)];
  if (categories.columns === 1 && beside(categories, values)) return { type: "Funnel", source: formatAddress({ ...categories, columns: 2 }), series: [] };
  return { type: "BarClustered", source: chart.categories, series: [untold(chart, chart.values, "solid")] };
}

const beside = (categories: Area, values: Area): Area | undefined =>
  values.row === categories.row && values.rows === categories.rows && values.column === categories.column + 1 ? values : undefined;
const turned = ({ row, column, rows, columns }: Area): Area => ({ row: column, column: row, rows: columns, columns: rows });
