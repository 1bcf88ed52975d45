import { parseAddress } from "../../cells/address";
import type { SheetChart } from "../../course/desk/chartsIn";
import type { Picture } from "../../files/xlsx/writeXlsx";
import type { Locale } from "../../locale/Locale";
import { chartPicture } from "../../pane/chart/picture/chartPicture";
import { readChart } from "../../pane/chart/readChart";
import type { Desk } from "../Desk";

/** Rows beyond those a chart lies over, where it needs more of them. */
const MORE = 40;

/** The charts as pictures at their places, each over as many rows as it is high: so none is squeezed. A chart without numbers has no picture. */
export async function chartPictures(desk: Pick<Desk, "workbook" | "extent">, charts: readonly SheetChart[], locale: Locale): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const { sheet, chart } of charts) {
    const data = await readChart(desk.workbook, sheet, chart);
    if (data === "empty") continue;
    const area = parseAddress(chart.over);
    const { widths, heights } = desk.extent(sheet, { ...area, rows: area.rows + MORE });
    const { height, alt, png } = chartPicture(data, { width: sum(widths), locale });
    const rows = rowsFor(height, heights);
    pictures.push({ sheet, over: { ...area, rows }, png: await png(Math.max(height, sum(heights.slice(0, rows)))), alt });
  }
  return pictures;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** How many rows are as high as that, or higher. */
function rowsFor(height: number, heights: readonly number[]): number {
  let [rows, reached] = [0, 0];
  while (reached < height && rows < heights.length) reached += heights[rows++]!;
  return rows;
}
