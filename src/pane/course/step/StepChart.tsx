import { useMemo } from "preact/hooks";
import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";
import { usePane } from "../../PaneContext";
import { useCourse } from "../CourseContext";
import { useLoaded } from "../useLoaded";
import { Waiting } from "../Waiting";

interface Props {
  readonly standing: Standing;
  readonly text: StepText;
}

/** The step's chart over the cells of its sheet. What draws it is loaded with the first one. */
export function StepChart({ standing, text }: Props) {
  const { workbook } = usePane();
  const { words } = useCourse();
  const { value: ChartFigure, failure, again } = useLoaded(async () => (await import(/* webpackChunkName: "chart-figure" */ "../../chart/ChartFigure")).ChartFigure, []);
  // Each look at the sheet describes the chart anew; only another description is another chart.
  const chart = standing.chart(text);
  const same = useMemo(() => chart, [JSON.stringify(chart)]);
  if (failure !== undefined) return <Waiting failure={{ sentence: words.chart.failed, reason: failure, onAgain: again }} />;
  if (!same || !workbook) return null;
  if (!ChartFigure) return <p class="pane-note course-chart-place">{words.chart.loading}</p>;
  return <ChartFigure workbook={workbook} sheet={standing.sheet} chart={same} />;
}
