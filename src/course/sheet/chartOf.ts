import { columnName, formatAddress, type Area } from "../../cells/address";
import { NUMBER_FORMAT } from "../../functions/units";
import type { Chart, Series } from "../../workbook/Chart";
import type { StepText } from "../prose/StepText";
import type { Step } from "../Step";
import type { Placed } from "./placeSheet";

/** Rows and columns a native chart lies over, beside the sheet's own. */
const SIZE = { rows: 16, columns: 6 };

/** The chart of a step over the cells where its parts stand by now; undefined where it has none, or where cells of it are gone. */
export function chartOf(step: Step, text: StepText, placed: Placed, areaOf: (id: string) => Area | undefined): Chart | undefined {
  const { chart: design } = step;
  if (!design || !text.chart) return undefined;
  const line = (id: string): string => lineOf(id, areaOf);
  const series = (id: string): Series => ({ name: nameOf(id, text), values: line(id) });
  const common = { id: `ce_${step.id.replace(".", "_")}`, title: text.chart.title, alt: text.chart.alt, format: NUMBER_FORMAT[design.unit], over: overAt(placed) };
  try {
    switch (design.kind) {
      case "bars":
      case "stacked":
      case "lines":
      case "radar":
        return { ...common, kind: design.kind, categories: line(design.categories), series: design.series.map(series) };
      case "waterfall":
      case "funnel":
        return { ...common, kind: design.kind, categories: line(design.categories), values: line(design.values) };
      case "pareto":
        return { ...common, kind: design.kind, categories: line(design.categories), shares: line(design.shares), cumulative: line(design.cumulative) };
      case "control":
        return { ...common, kind: design.kind, categories: line(design.categories), values: series(design.values), centre: series(design.centre), lower: series(design.lower), upper: series(design.upper) };
      case "quadrant":
        return { ...common, kind: design.kind, labels: line(design.labels), x: series(design.x), y: series(design.y), ...(design.cuts ? { cuts: { x: line(design.cuts.x), y: line(design.cuts.y) } } : {}) };
      case "bubble":
        return { ...common, kind: design.kind, labels: line(design.labels), x: series(design.x), y: series(design.y), size: series(design.size) };
      case "dumbbell":
        return { ...common, kind: design.kind, categories: line(design.categories), before: series(design.before), after: series(design.after) };
      case "tornado":
        return { ...common, kind: design.kind, categories: line(design.categories), low: series(design.low), high: series(design.high) };
      case "intervals":
        return { ...common, kind: design.kind, categories: line(design.categories), points: series(design.points), lower: line(design.lower), upper: line(design.upper) };
      case "heat":
        return { ...common, kind: design.kind, rows: line(design.rows), columns: line(design.columns), values: line(design.values) };
    }
  } catch (error) {
    if (error instanceof Gone) return undefined;
    throw error;
  }
}

/** Cells of a chart that have been deleted. */
class Gone extends Error {}

/** `begin:lost` is the block from one part to another, `begin:lost labels` their labels in the column before. */
function lineOf(id: string, areaOf: (id: string) => Area | undefined): string {
  const [parts = "", labels] = id.split(" ");
  const [first, last] = parts.split(":").map((part) => areaOf(part) ?? gone(part));
  const area = first!;
  const block = last ? { ...area, rows: last.row + last.rows - area.row } : area;
  return formatAddress(labels ? { ...block, column: block.column - 1 } : block);
}

const gone = (id: string): never => {
  throw new Gone(id);
};

const nameOf = (id: string, { words, chart }: StepText): string => (typeof words[id] === "string" ? words[id] : (chart?.title ?? id));

function overAt({ columns }: Placed): string {
  const [from, to] = [columnName(columns + 1), columnName(columns + SIZE.columns)];
  return `${from}2:${to}${SIZE.rows + 1}`;
}
