import type { OwnReport } from "../../../course/own/OwnTable";
import type { Step } from "../../../course/Step";
import { RangeField } from "../../parts/RangeField";
import { useCourse } from "../CourseContext";
import { Columns } from "./Columns";
import { Figures } from "./Figures";
import { useOwn } from "./useOwn";

interface Props {
  readonly step: Step;
  readonly report: OwnReport | undefined;
  onReport(report: OwnReport | undefined): void;
}

/** The step on the learner's own table: point at it, say which column is which, see what it says. */
export function OwnData({ step, report, onReport }: Props) {
  const { words, fill } = useCourse();
  const own = useOwn(step, onReport);
  return (
    <section class="course-own">
      <h3>{words.own.mine}</h3>
      {own.table ? <Columns step={step} table={own.table} own={own} /> : <RangeField words={{ ...words.own, failed: words.step.failed }} busy={own.busy !== undefined} onUse={own.read} />}
      <p class="course-line pane-note" role="status">{own.busy === "reading" ? words.own.reading : own.busy === "checking" ? words.own.checking : own.failure !== undefined ? fill(words.step.failed, { reason: own.failure }) : ""}</p>
      {report && <Figures step={step} figures={report.figures} />}
    </section>
  );
}
