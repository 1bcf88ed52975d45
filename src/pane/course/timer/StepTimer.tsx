import { useLayoutEffect, useState } from "preact/hooks";
import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { clockText, milestone } from "./Timing";

/** Counts up beside the step's usual time. It ends nothing, can be paused and put away, and put away it is silent. */
export function StepTimer({ step: { id, minutes } }: { readonly step: Step }) {
  const { clock, timing, words, fill } = useCourse();
  const [shown, setShown] = useState(timing.shown);
  const [running, setRunning] = useState(timing.running);
  const [spent, setSpent] = useState(timing.spentOn(id));
  // At once: time that passes behind a press of the button must not count.
  useLayoutEffect(() => {
    if (!running) return;
    const began = clock.now() - timing.spentOn(id);
    const count = (): void => setSpent(timing.set(id, clock.now() - began));
    const stop = clock.onSecond(count);
    return () => {
      stop();
      count();
    };
  }, [clock, id, running]);
  const show = (is: boolean): void => setShown((timing.shown = is));
  const run = (is: boolean): void => setRunning((timing.running = is));
  const passed = milestone(spent, minutes);
  return (
    <div class="course-timer" role="group" aria-label={words.timer.title}>
      {shown && <p><span role="timer" class="course-clock">{clockText(spent)}</span> <span class="pane-note">{fill(words.timer.about, { count: minutes })}</span></p>}
      {shown && <button type="button" class="course-inline" onClick={() => run(!running)}>{running ? words.timer.pause : words.timer.resume}</button>}
      <button type="button" class="course-inline" aria-expanded={shown} onClick={() => show(!shown)}>{shown ? words.timer.hide : words.timer.show}</button>
      <p class="pane-note course-timer-said" role="status">{shown && passed ? words.timer[passed] : ""}</p>
    </div>
  );
}
