import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { PolicyLine } from "../parts/PolicyLine";
import { moduleOf } from "../stepIn";
import { StepTimer } from "../timer/StepTimer";
import { policiesOf } from "./policiesOf";

export function StepHead({ step }: { readonly step: Step }) {
  const { course, progress, rules, words, fill } = useCourse();
  const text = course.text(step);
  const { id } = moduleOf(course, step);
  return (
    <header class="course-head">
      <p class="pane-note">{fill(words.step.module, { id: id.slice(1), title: course.module(id).title })}</p>
      <h2 class="pane-name" tabIndex={-1}>{step.id} {text.title}</h2>
      <p class="course-facts pane-note">
        <span class="course-chip"><span class="pane-unseen">{words.step.source}: </span>{text.source}</span>
        <span>{fill(words.minutes, { count: step.minutes })}</span>
        {progress.steps[step.id]?.passed && <span class="course-passed"><span aria-hidden="true">✓</span> {words.step.passed}</span>}
      </p>
      <PolicyLine policies={policiesOf(step)} />
      {rules.timer && <StepTimer step={step} />}
    </header>
  );
}
