import { useId } from "preact/hooks";
import type { ModuleProgress } from "../../../course/progress/overview";
import type { Module } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { StepEntry } from "./StepEntry";

interface Props {
  readonly module: Module;
  readonly how: ModuleProgress;
  readonly open: boolean;
  onToggle(): void;
}

/** A module: what it is about, how far it has come, and its steps when it is open. */
export function ModuleEntry({ module, how, open, onToggle }: Props) {
  const { course, words, fill } = useCourse();
  const id = useId();
  const { title, lead } = course.module(module.id);
  return (
    <li class="course-module">
      <h3>
        <button type="button" class="course-module-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="course-number">{module.id.slice(1)}</span>
          <span>{title}</span>
        </button>
      </h3>
      <div class="course-module-body">
        <p class="pane-note">{lead}</p>
        <progress class="course-bar" value={how.passed} max={how.steps} aria-label={fill(words.overview.progress, { title })} />
        <p class="course-how pane-note">
          <span>{fill(words.overview.passed, { count: how.passed, all: how.steps })}</span>
          <span>{how.minutesLeft === 0 ? words.overview.complete : fill(words.overview.left, { count: how.minutesLeft })}</span>
        </p>
        <ul id={id} hidden={!open}>{open && module.steps.map((step) => <StepEntry key={step.id} step={step} />)}</ul>
      </div>
    </li>
  );
}
