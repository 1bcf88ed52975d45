import type { Chart } from "../../workbook/Chart";
import type { Workbook } from "../../workbook/Workbook";
import type { Course } from "../Course";
import { chartOf } from "../sheet/chartOf";
import { placeSheet } from "../sheet/placeSheet";
import { standingSets } from "./findStanding";

/** A chart and the sheet whose cells it names. */
export interface SheetChart {
  readonly sheet: string;
  readonly chart: Chart;
}

/** The charts of all lesson sheets that stand in a workbook, whoever they belong to. Where cells of a chart are gone, it has none. */
export async function chartsIn(workbook: Workbook, course: Course): Promise<readonly SheetChart[]> {
  const names = await workbook.names.list();
  const steps = course.modules.flatMap(({ steps }) => steps).filter(({ chart }) => chart);
  return steps.flatMap((step) => {
    const placed = placeSheet(step.sheet ?? []);
    return standingSets(step.id, placed, names).flatMap(({ owner, areas }): SheetChart[] => {
      const chart = chartOf(step, course.text(step), placed, (id) => areas.get(id));
      return chart ? [{ sheet: owner.sheet, chart }] : [];
    });
  });
}
