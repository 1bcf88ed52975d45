import { useEffect, useState } from "preact/hooks";
import { chartWords } from "../../locale/chart";
import type { Chart } from "../../workbook/Chart";
import type { Workbook } from "../../workbook/Workbook";
import { usePane } from "../PaneContext";
import { ChartTable } from "./ChartTable";
import { Drawing } from "./Drawing";
import { watchChart, type Shown } from "./watchChart";
import "./chart.css";

interface Props {
  readonly workbook: Workbook;
  /** The sheet whose cells the chart names. */
  readonly sheet: string;
  readonly chart: Chart;
}

/** A chart of cells, drawn again when they change, with its numbers in a table for who cannot see it or wants to know. */
export function ChartFigure({ workbook, sheet, chart }: Props) {
  const { locale, fill } = usePane();
  const [shown, tell] = useState<Shown>();
  useEffect(() => watchChart(workbook, sheet, chart, tell), [workbook, sheet, chart]);
  const words = chartWords(locale);
  return (
    <figure class="pane-chart">
      <figcaption><h3>{chart.title}</h3></figcaption>
      {!shown && <p class="pane-chart-place pane-note">{words.drawing}</p>}
      {shown?.kind === "empty" && <p class="pane-note">{words.empty}</p>}
      {shown?.kind === "failed" && <p class="pane-chart-failed" role="alert">{fill(words.failed, { reason: shown.reason })}</p>}
      {shown?.kind === "data" && <Drawing data={shown.data} />}
      {shown?.kind === "data" && <ChartTable data={shown.data} />}
    </figure>
  );
}
