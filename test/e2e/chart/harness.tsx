import { render } from "preact";
import type { Locale } from "../../../src/locale/Locale";
import type { ChartData } from "../../../src/pane/chart/ChartData";
import { ChartFigure } from "../../../src/pane/chart/ChartFigure";
import { draw } from "../../../src/pane/chart/draw";
import "../../../src/pane/pane.css";
import { PaneContext } from "../../../src/pane/PaneContext";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";
import { sampleSheet } from "./samples";

interface Options {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
}

/** Shows every sample in a pane over a workbook in memory; gives how many there are. */
function showCharts({ locale, theme }: Options): number {
  const { cells, charts } = sampleSheet(locale);
  const workbook = memoryWorkbook({ cells });
  const place = document.getElementById("pane")!;
  document.documentElement.lang = locale;
  render(null, place);
  render(
    <PaneContext.Provider value={{ workbook, locale, namespace: undefined, insert: undefined, helpUrl: () => "" }}>
      <div class="pane" lang={locale} data-theme={theme}>
        <h1>Charts</h1>
        <h2>Samples</h2>
        {charts.map((chart) => <ChartFigure key={chart.id} workbook={workbook} sheet="Sheet1" chart={chart} />)}
      </div>
    </PaneContext.Provider>,
    place,
  );
  window.memory = workbook;
  return charts.length;
}

/** One drawing by itself, as markup. */
const drawChart = (data: ChartData, width: number): string => draw(data, { width, locale: "en", fontFamily: "sans-serif" }).outerHTML;

declare global {
  interface Window {
    showCharts: typeof showCharts;
    drawChart: typeof drawChart;
    memory: MemoryWorkbook;
  }
}
window.showCharts = showCharts;
window.drawChart = drawChart;
