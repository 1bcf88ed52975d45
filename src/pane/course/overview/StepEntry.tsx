import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { stepState } from "./stepState";

const SIGNS = { passed: "✓", begun: "◐", open: "○" } as const;

export function StepEntry({ step }: { readonly step: Step }) {
  const { course, progress, words, fill, go } = useCourse();
  const state = stepState(progress.steps[step.id]);
  return (
    <li>
      <button type="button" class="course-entry" data-step={step.id} onClick={() => go({ page: "step", step: step.id })}>
        <span class={`course-sign course-${state}`} aria-hidden="true">{SIGNS[state]}</span>
        <span class="course-entry-title">{step.id} {course.text(step).title}</span>
        <span class="course-entry-facts">{words.overview.states[state]} · {fill(words.minutes, { count: step.minutes })}</span>
      </button>
    </li>
  );
}
