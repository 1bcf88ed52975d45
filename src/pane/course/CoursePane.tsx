import { useMemo, useState } from "preact/hooks";
import type { Course } from "../../course/Course";
import { tabWords } from "../../locale/course/tabs";
import { usePane } from "../PaneContext";
import { CourseContext, type View } from "./CourseContext";
import { FirstRun } from "./FirstRun";
import type { CourseKit } from "./Kit";
import { Overview } from "./overview/Overview";
import { KeptNote } from "./parts/KeptNote";
import { Settings } from "./settings/Settings";
import { StepPage } from "./step/StepPage";
import { stepIn } from "./stepIn";
import { useLoaded } from "./useLoaded";
import { useProgress } from "./useProgress";
import { Waiting } from "./Waiting";
import "./course.css";

interface Props {
  readonly kit: CourseKit;
  /** The course in the language in which it is opened. */
  readonly first: Course;
}

/** The course: who learns, where they stand, and the step they work on. */
export function CoursePane({ kit, first }: Props) {
  const { locale } = usePane();
  const { progress, trouble, act } = useProgress(kit.store);
  const { value: course, failure, again } = useLoaded(() => kit.load(locale), [kit, locale], first.locale === locale ? first : undefined);
  const [view, setView] = useState<View>(() => (progress.at === undefined ? { page: "overview" } : { page: "step", step: progress.at }));
  // Where the learner has been shows where the focus goes; on the first look nothing takes it.
  const [came, setCame] = useState<View>();
  const desk = useMemo(() => course && kit.desk(progress.learner ?? "", course.locale), [kit, course, progress.learner]);
  if (!course || !desk) return <Waiting failure={failure === undefined ? undefined : { sentence: tabWords(locale).failed, reason: failure, onAgain: again }} />;

  const go = (to: View): void => {
    setCame(view);
    setView(to);
    if (to.page === "step") act({ type: "opened", step: to.step });
  };
  const step = view.page === "step" ? stepIn(course, view.step) : undefined;
  return (
    <CourseContext.Provider value={{ course, desk, toSheet: kit.toSheet, salt: kit.salt, progress, act, go }}>
      {failure !== undefined && <Waiting failure={{ sentence: tabWords(locale).failed, reason: failure, onAgain: again }} />}
      {trouble && <KeptNote trouble={trouble} />}
      {progress.learner === undefined ? <FirstRun /> : step ? <StepPage key={step.id} step={step} focus={came !== undefined} /> : view.page === "settings" ? <Settings /> : <Overview came={came} />}
    </CourseContext.Provider>
  );
}
