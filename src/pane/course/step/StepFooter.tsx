import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { neighbour } from "../stepIn";
import type { StepWork } from "./useStepWork";

interface Props {
  readonly step: Step;
  readonly work: StepWork;
  readonly primary: "build" | "check" | "next" | "none";
}

/** What to do next, and the way through the course. The button of the check stays the same one, so that it keeps the focus. */
export function StepFooter({ step, work, primary }: Props) {
  const { course, words, go } = useCourse();
  const following = neighbour(course, step, 1);
  const to = (target: Step | undefined): void => go(target ? { page: "step", step: target.id } : { page: "overview" });
  const busy = work.busy !== undefined;
  const build = primary === "build" || (primary === "next" && step.sheet !== undefined && work.known && !work.standing);
  const emphasis = (is: boolean): string => (is ? "pane-button pane-primary" : "pane-button course-light");
  return (
    <div class="course-footer">
      <p class="pane-unseen" role="status">{work.busy ? words.step.busy[work.busy] : ""}</p>
      <div class="course-row course-main">
        {primary !== "none" && (
          <button key="work" type="button" class={emphasis(primary !== "next")} aria-disabled={busy} onClick={() => !busy && (build ? work.build() : work.check())}>{work.busy ? words.step.busy[work.busy] : build ? words.step.build : words.step.check}</button>
        )}
        {primary === "next" && <button key="next" type="button" class={emphasis(true)} onClick={() => to(following)}>{following ? words.step.next : words.step.finish}</button>}
      </div>
      <Ways before={neighbour(course, step, -1)} following={following} onGo={to} />
    </div>
  );
}

interface WaysProps {
  readonly before: Step | undefined;
  readonly following: Step | undefined;
  onGo(target: Step | undefined): void;
}
function Ways({ before, following, onGo }: WaysProps) {
  const { words } = useCourse();
  return (
    <nav class="course-ways" aria-label={words.step.footer}>
      {before && <button type="button" class="course-way" onClick={() => onGo(before)}><span aria-hidden="true">‹ </span>{words.step.back}</button>}
      <button type="button" class="course-way" onClick={() => onGo(undefined)}>{words.step.overview}</button>
      {following && <button type="button" class="course-way" onClick={() => onGo(following)}>{words.step.forward}<span aria-hidden="true"> ›</span></button>}
    </nav>
  );
}
