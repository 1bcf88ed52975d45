import { freeSheetName } from "../freeName";
import type { Layout, Layouts } from "../Layout";
import { requireShapes } from "../requireShapes";
import { run } from "./run";
import { writeLayout } from "./writeLayout";

export const layouts: Layouts = {
  /** Two syncs: which names are taken, and all the rest. */
  add: (wanted, layout) =>
    run(async (context) => {
      requireShapes(wanted, layout);
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      await context.sync();
      const sheet = freeSheetName(wanted, worksheets.items.map(({ name }) => name));
      const added = worksheets.add(sheet);
      setPage(added.pageLayout, layout);
      added.activate();
      return writeLayout(context, sheet, layout, { isNew: true, names: names.items, charts: [] });
    }),

  /** One sync; two where the layout names blocks or draws charts, as some of them may be there. */
  lay: (sheet, layout) =>
    run(async (context) => {
      requireShapes(sheet, layout);
      const { names } = context.workbook;
      const { charts } = context.workbook.worksheets.getItem(sheet);
      const [namesBlocks, drawsCharts] = [Boolean(layout.names?.length), Boolean(layout.charts?.length)];
      if (namesBlocks) names.load("items/name");
      if (drawsCharts) charts.load("items/name");
      if (namesBlocks || drawsCharts) await context.sync();
      return writeLayout(context, sheet, layout, { isNew: false, names: namesBlocks ? names.items : [], charts: drawsCharts ? charts.items : [] });
    }),
};

/** On one page of A4. Charts lie beside the cells and make a sheet wide. */
const setPage = (page: Excel.PageLayout, { charts = [] }: Layout): void =>
  page.set({ paperSize: "A4", orientation: charts.length > 0 ? "Landscape" : "Portrait", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
