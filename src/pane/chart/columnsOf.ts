import type { Chart } from "../../workbook/Chart";
import type { Role } from "./ChartData";

/** Where a chart's labels stand, and its columns: cells of the sheet with their name or their role. */
export interface Source {
  readonly labels: string;
  readonly columns: readonly { readonly name: string; readonly role?: Role; readonly address: string }[];
}

const named = ({ name, values }: { readonly name: string; readonly values: string }) => ({ name, address: values });
const unnamed = (role: Role, address: string) => ({ name: "", role, address });

/** The columns of every kind but heat, whose columns are those of its block. */
export function columnsOf(chart: Exclude<Chart, { kind: "heat" }>): Source {
  switch (chart.kind) {
    case "bars":
    case "stacked":
    case "lines":
    case "radar":
      return { labels: chart.categories, columns: chart.series.map(named) };
    case "waterfall":
    case "funnel":
      return { labels: chart.categories, columns: [unnamed("value", chart.values)] };
    case "pareto":
      return { labels: chart.categories, columns: [unnamed("share", chart.shares), unnamed("cumulative", chart.cumulative)] };
    case "control":
      return { labels: chart.categories, columns: [chart.values, chart.centre, chart.lower, chart.upper].map(named) };
    case "quadrant":
      return { labels: chart.labels, columns: [chart.x, chart.y].map(named) };
    case "bubble":
      return { labels: chart.labels, columns: [chart.x, chart.y, chart.size].map(named) };
    case "dumbbell":
      return { labels: chart.categories, columns: [chart.before, chart.after].map(named) };
    case "tornado":
      return { labels: chart.categories, columns: [chart.low, chart.high].map(named) };
    case "intervals":
      return { labels: chart.categories, columns: [named(chart.points), unnamed("lower", chart.lower), unnamed("upper", chart.upper)] };
  }
}
