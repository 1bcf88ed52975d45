import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { nextStep, overview } from "../../../course/progress/overview";
import { POLICIES } from "../../../course/progress/Progress";
import type { Policy } from "../../../course/Step";
import { useCourse, type View } from "../CourseContext";
import { PolicyLine } from "../parts/PolicyLine";
import { moduleOf, stepIn } from "../stepIn";
import { WorkshopFacts } from "../workshop/WorkshopFacts";
import { ModuleEntry } from "./ModuleEntry";
import { stepState } from "./stepState";

/** The whole course: where the learner stands, and the way on. Coming back, the focus goes to where they came from. */
export function Overview({ came }: { readonly came: View | undefined }) {
  const { course, progress, workshop, words, fill, go } = useCourse();
  const next = nextStep(course.modules, progress);
  const step = next === undefined ? undefined : stepIn(course, next);
  const left = came?.page === "step" ? stepIn(course, came.step) : undefined;
  const [opened, setOpened] = useState<string | undefined>(() => (left ?? step) && moduleOf(course, (left ?? step)!).id);
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (came) page.current?.querySelector<HTMLElement>(left ? `[data-step="${left.id}"]` : "h2")?.focus();
  }, []);
  const begun = progress.at !== undefined || Object.values(progress.steps).some((each) => stepState(each) !== "open");
  return (
    <div ref={page} class="course-overview">
      <h2 class="pane-name" tabIndex={-1}>{workshop?.workshop.title || words.overview.title}</h2>
      {workshop && <WorkshopFacts workshop={workshop.workshop} />}
      <PolicyLine policies={Object.keys(POLICIES) as Policy[]} />
      {step
        ? <button type="button" class="pane-button pane-primary course-wide" onClick={() => go({ page: "step", step: step.id })}>{fill(begun ? words.overview.continue : words.overview.startWith, { step: step.id, title: course.text(step).title })}</button>
        : <p class="course-said">{words.overview.allDone}</p>}
      <ul class="course-modules">
        {overview(course.modules, progress).map((how, at) => (
          <ModuleEntry key={how.id} module={course.modules[at]!} how={how} open={opened === how.id} onToggle={() => setOpened(opened === how.id ? undefined : how.id)} />
        ))}
      </ul>
      <div class="course-row">
        <button type="button" class="pane-button course-light" onClick={() => go({ page: "settings" })}>{words.overview.settings}</button>
        <button type="button" class="pane-button course-light" onClick={() => go({ page: "trainer" })}>{words.overview.trainer}</button>
      </div>
    </div>
  );
}
