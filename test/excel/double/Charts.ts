import type { BookSheet } from "./BookSheet";
import { Chart, NEWER, type ChartObject } from "./Chart";
import { newSeries } from "./ChartSeries";
import { Collection } from "./Collection";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import type { Range } from "./Range";

const TYPES = ["ColumnClustered", "ColumnStacked", "BarClustered", "Line", "LineMarkers", "RadarMarkers", "XYScatter", "Bubble", "Waterfall", "Funnel"];

/** The charts of a sheet. */
export class Charts extends Collection<ChartObject, Chart> {
  constructor(
    private readonly context: Context,
    private readonly sheet: () => BookSheet,
  ) {
    super(context, () => this.sheet().charts, (chart, queue) => new Chart(context, () => this.sheet().charts.find((other) => other === chart), queue, (gone) => this.take(gone)));
  }

  /** Of cells in one line a chart makes one series. */
  add(type: string, source: Range, by: string): Chart {
    if (!TYPES.includes(type) || (by !== "Columns" && by !== "Rows")) throw new OfficeError("InvalidArgument", `the double knows no chart ${type} by ${by}`);
    let chart: ChartObject | undefined;
    this.queue.add(() => {
      const { sheet, area } = source.found();
      if (sheet !== this.sheet()) throw new Error("the double knows charts of cells beside them only");
      const count = NEWER.includes(type) ? 0 : by === "Columns" ? area.columns : area.rows;
      chart = { name: `Chart ${sheet.charts.length + 1}`, type, source: area, over: undefined, properties: new Map(), series: Array.from({ length: count }, (_, index) => newSeries(`Series${index + 1}`)) };
      sheet.charts.push(chart);
    });
    return new Chart(this.context, () => chart);
  }

  private take(chart: ChartObject): void {
    const { charts } = this.sheet();
    charts.splice(charts.indexOf(chart), 1);
  }
}
