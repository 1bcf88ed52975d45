import { useState } from "preact/hooks";
import type { Standing } from "../../../course/desk/CourseDesk";
import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { AskFirst } from "../parts/AskFirst";
import { NumbersChoice } from "../parts/NumbersChoice";
import type { StepWork } from "./useStepWork";

interface Props {
  readonly step: Step;
  readonly work: StepWork;
  readonly standing: Standing;
}

/** What can be done with a sheet that stands. */
export function SheetActions({ step, work, standing }: Props) {
  const { rules, words } = useCourse();
  const [chosen, setOwn] = useState(standing.seed !== 0);
  const own = rules.fixed.numbers || chosen;
  const busy = work.busy !== undefined;
  return (
    <div class="course-actions">
      <button type="button" class="pane-button course-light" aria-disabled={busy} onClick={() => !busy && work.show()}>{words.step.show}</button>
      <button type="button" class="pane-button course-light" aria-disabled={busy} onClick={() => !busy && work.build()}>{words.step.rebuild}</button>
      <AskFirst label={words.step.reset} ask={words.step.resetAsk} yes={words.step.resetYes} no={words.step.resetNo} disabled={busy} onYes={() => work.reset(own)}>
        {step.draw && !rules.fixed.numbers && <NumbersChoice own={own} onOwn={setOwn} />}
      </AskFirst>
    </div>
  );
}
