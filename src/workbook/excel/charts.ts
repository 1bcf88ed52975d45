import { parseAddress } from "../../cells/address";
import type { Chart } from "../Chart";
import { nativeChart, type NativeChart, type NativeSeries, type SeriesLook } from "./nativeChart";

const INK = "#0b5394";
const GREY = "#616161";
const WHITE = "#ffffff";
/** Their blocks Excel reads by itself. */
const READING: readonly NativeChart["type"][] = ["Waterfall", "Funnel"];

/** Draws a chart of a description over its cells, and gives it the description's id as its name, by which it is found again. */
export function draw(sheet: Excel.Worksheet, chart: Chart): void {
  const native = nativeChart(chart);
  if (!native) return;
  const drawn = sheet.charts.add(native.type, sheet.getRange(native.source), parseAddress(native.source).columns === 1 || READING.includes(native.type) ? "Columns" : "Rows");
  drawn.name = chart.id;
  drawn.title.text = chart.title;
  drawn.setPosition(...corners(chart.over));
  if (native.series.length === 0) return;
  native.series.forEach((series, index) => drawSeries(sheet, drawn, native, series, index));
  drawn.axes.valueAxis.numberFormat = chart.format;
  if (native.type === "BarClustered") fromTheTop(drawn);
  label(drawn, native);
}

/** Excel has made one series of the cells along the axis; it becomes the first of ours. Those added are told their type: Excel has been seen to stack them. */
function drawSeries(sheet: Excel.Worksheet, drawn: Excel.Chart, { source, type }: NativeChart, { name, values, look, over, sizes }: NativeSeries, index: number): void {
  const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(over ?? source));
  if (sizes !== undefined) series.setBubbleSizes(sheet.getRange(sizes));
  if (index > 0) series.chartType = type;
  LOOKS[look](series, drawn, index);
}

const LOOKS: Readonly<Record<SeriesLook, (series: Excel.ChartSeries, drawn: Excel.Chart, index: number) => void>> = {
  plain: () => undefined,
  aside: ({ format }) => format.line.set({ color: GREY, weight: 1 }),
  limit: ({ format }) => format.line.set({ color: GREY, weight: 1, lineStyle: "Dash" }),
  cumulative: (series, { axes }) => {
    series.chartType = "Line";
    series.axisGroup = "Secondary";
    axes.getItem("Value", "Secondary").set({ minimum: 0, maximum: 1, numberFormat: "0%" });
  },
  point: (series) => dots(series, "Circle"),
  ring: (series) => dots(series, "Circle", WHITE),
  end: (series) => dots(series, "Dash"),
  traced: (series, _, index) => {
    series.format.line.lineStyle = DASHES[index % DASHES.length]!;
    series.markerStyle = MARKERS[index % MARKERS.length]!;
  },
  solid: (series) => bar(series, INK),
  outlined: (series) => bar(series, WHITE),
  cross: (series) => series.set({ markerStyle: "Plus", markerSize: LARGEST_MARKER, markerForegroundColor: GREY }),
};

/** Series of a radar are told apart in black and white too. */
const DASHES = ["Continuous", "Dash", "RoundDot", "DashDot"] as const;
const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "Star"] as const;
/** In points; Excel allows no more. */
const LARGEST_MARKER = 72;
/** In percent: bars to both sides of an axis meet, and of two to the same side each is still seen. */
const OVERLAP = 60;

/** Office.js gives error bars no ends of their own: the ends of an interval are marks above and below its point. */
function dots(series: Excel.ChartSeries, markerStyle: "Circle" | "Dash", inside = INK): void {
  series.format.line.lineStyle = "None";
  series.set({ markerStyle, markerSize: 8, markerForegroundColor: INK, markerBackgroundColor: inside });
}

function bar(series: Excel.ChartSeries, inside: string): void {
  series.format.fill.setSolidColor(inside);
  series.format.line.set({ color: INK, weight: 1 });
  series.set({ overlap: OVERLAP, gapWidth: 60 });
}

/** The first category above the others, as on the sheet, and their names beside bars to the left too. */
const fromTheTop = ({ axes }: Excel.Chart): void => axes.categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: "Low" });

function label(drawn: Excel.Chart, { axes, series, legend }: NativeChart): void {
  const visible = legend ?? new Set(series.map(({ name }) => name)).size > 1;
  drawn.legend.visible = visible;
  if (visible) drawn.legend.position = "Bottom";
  if (!axes) return;
  drawn.axes.categoryAxis.title.text = axes.x;
  drawn.axes.valueAxis.title.text = axes.y;
}

function corners(over: string): readonly [string, string] {
  const [from = over, to = from] = over.split(":");
  return [from, to];
}
