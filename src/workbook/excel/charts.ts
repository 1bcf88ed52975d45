import { parseAddress } from "../../cells/address";
import type { Chart } from "../Chart";
import { nativeChart, type NativeChart, type NativeSeries, type SeriesLook } from "./nativeChart";

const INK = "#0b5394";
const GREY = "#616161";

/** Draws a chart of a description over its cells, and gives it the description's id as its name, by which it is found again. */
export function draw(sheet: Excel.Worksheet, chart: Chart): void {
  const native = nativeChart(chart);
  if (!native) return;
  const drawn = sheet.charts.add(native.type, sheet.getRange(native.source), parseAddress(native.source).columns === 1 || native.type === "Waterfall" ? "Columns" : "Rows");
  drawn.name = chart.id;
  drawn.title.text = chart.title;
  drawn.setPosition(...corners(chart.over));
  if (native.series.length === 0) return;
  native.series.forEach((series, index) => drawSeries(sheet, drawn, native, series, index));
  drawn.axes.valueAxis.numberFormat = chart.format;
  label(drawn, native);
}

/** Excel has made one series of the cells along the axis; it becomes the first of ours. Those added are told their type: Excel has been seen to stack them. */
function drawSeries(sheet: Excel.Worksheet, drawn: Excel.Chart, { source, type }: NativeChart, { name, values, look }: NativeSeries, index: number): void {
  const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(source));
  if (index > 0) series.chartType = type;
  LOOKS[look](series, drawn);
}

const LOOKS: Readonly<Record<SeriesLook, (series: Excel.ChartSeries, drawn: Excel.Chart) => void>> = {
  plain: () => undefined,
  aside: ({ format }) => format.line.set({ color: GREY, weight: 1 }),
  limit: ({ format }) => format.line.set({ color: GREY, weight: 1, lineStyle: "Dash" }),
  cumulative: (series, { axes }) => {
    series.chartType = "Line";
    series.axisGroup = "Secondary";
    axes.getItem("Value", "Secondary").set({ minimum: 0, maximum: 1, numberFormat: "0%" });
  },
  point: (series) => dots(series, "Circle"),
  end: (series) => dots(series, "Dash"),
};

/** Office.js gives error bars no ends of their own: the ends of an interval are marks above and below its point. */
function dots(series: Excel.ChartSeries, markerStyle: "Circle" | "Dash"): void {
  series.format.line.lineStyle = "None";
  series.set({ markerStyle, markerSize: 8, markerForegroundColor: INK, markerBackgroundColor: INK });
}

function label(drawn: Excel.Chart, { axes, series }: NativeChart): void {
  const names = new Set(series.map(({ name }) => name));
  drawn.legend.visible = names.size > 1;
  if (names.size > 1) drawn.legend.position = "Bottom";
  if (!axes) return;
  drawn.axes.categoryAxis.title.text = axes.x;
  drawn.axes.valueAxis.title.text = axes.y;
}

function corners(over: string): readonly [string, string] {
  const [from = over, to = from] = over.split(":");
  return [from, to];
}
