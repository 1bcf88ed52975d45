import type { ProgressRead } from "../../../course/progress/readProgress";
import { useCourse } from "../CourseContext";
import { stepState } from "../overview/stepState";

interface Props {
  readonly found: ProgressRead;
  onReplace(): void;
  onKeep(): void;
}

/** What was found in an export, and whether to take it. */
export function Found({ found: { progress, damaged }, onReplace, onKeep }: Props) {
  const { words, fill } = useCourse();
  const states = Object.values(progress.steps).map(stepState);
  const count = (state: string): number => states.filter((each) => each === state).length;
  return (
    <div class="course-ask">
      <p>{fill(words.transfer.found, { count: count("passed"), begun: count("begun"), learner: progress.learner || words.transfer.nameless })}</p>
      {damaged && <p class="course-attention">{words.transfer.damaged}</p>}
      <p>{words.transfer.ask}</p>
      <div class="course-row">
        <button type="button" class="pane-button" onClick={onReplace}>{words.transfer.replace}</button>
        <button type="button" class="pane-button course-light" onClick={onKeep}>{words.transfer.keep}</button>
      </div>
    </div>
  );
}
