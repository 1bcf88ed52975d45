import { parseAddress } from "../../cells/address";
import type { SheetChart } from "../../course/desk/chartsIn";
import type { LeftOut } from "../../files/xlsx/LeftOut";
import type { Picture } from "../../files/xlsx/writeXlsx";
import type { Locale } from "../../locale/Locale";
import { chartPicture } from "../../pane/chart/picture/chartPicture";
import { readChart } from "../../pane/chart/readChart";
import type { Desk } from "../Desk";

/** Rows beyond those a chart lies over, where it needs more of them. */
const MORE = 40;

export interface ChartPictures {
  readonly pictures: readonly Picture[];
  /** Charts that could not be drawn: the rest of the workbook is saved without their pictures. */
  readonly leftOut: readonly LeftOut[];
}

/** The charts as pictures at their places. A chart without numbers has no picture. */
export async function chartPictures(desk: Pick<Desk, "workbook" | "extent">, charts: readonly SheetChart[], locale: Locale): Promise<ChartPictures> {
  const [pictures, leftOut]: [Picture[], LeftOut[]] = [[], []];
  for (const chart of charts) {
    try {
      const picture = await pictureOf(desk, chart, locale);
      if (picture) pictures.push(picture);
    } catch (reason) {
      // Whoever saves reads that the picture is missing; why stands where a developer looks.
      reportError(reason);
      leftOut.push({ kind: "charts", sheet: chart.sheet, count: 1 });
    }
  }
  return { pictures, leftOut };
}

/** Over as many rows as it is high: so none is squeezed. */
async function pictureOf(desk: Pick<Desk, "workbook" | "extent">, { sheet, chart }: SheetChart, locale: Locale): Promise<Picture | undefined> {
  const data = await readChart(desk.workbook, sheet, chart);
  if (data === "empty") return undefined;
  const area = parseAddress(chart.over);
  const { widths, heights } = desk.extent(sheet, { ...area, rows: area.rows + MORE });
  const { height, alt, png } = chartPicture(data, { width: sum(widths), locale });
  const rows = rowsFor(height, heights);
  return { sheet, over: { ...area, rows }, png: await png(Math.max(height, sum(heights.slice(0, rows)))), alt };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** How many rows are as high as that, or higher. */
function rowsFor(height: number, heights: readonly number[]): number {
  let [rows, reached] = [0, 0];
  while (reached < height && rows < heights.length) reached += heights[rows++]!;
  return rows;
}
