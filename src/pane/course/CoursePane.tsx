import { useEffect, useMemo, useState } from "preact/hooks";
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
import { Timing } from "./timer/Timing";
import { TrainerPlace } from "./TrainerPlace";
import { useLoaded } from "./useLoaded";
import { useProgress } from "./useProgress";
import { Waiting } from "./Waiting";
import { courseOf } from "./workshop/courseOf";
import { rulesOf } from "./workshop/rulesOf";
import { useRecording } from "./workshop/useRecording";
import { useWorkshop } from "./workshop/useWorkshop";
import { LanguageOffer, NotFoundOut, RecordingNote } from "./workshop/WorkshopNotes";
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
  const { value: whole, failure, again } = useLoaded(() => kit.load(locale), [kit, locale], first.locale === locale ? first : undefined);
  const [view, setView] = useState<View>(() => (progress.at === undefined ? { page: "overview" } : { page: "step", step: progress.at }));
  // Where the learner has been shows where the focus goes; on the first look nothing takes it.
  const [came, setCame] = useState<View>();
  const desk = useMemo(() => whole && kit.desk(progress.learner ?? "", whole.locale), [kit, whole, progress.learner]);
  const workshopDesk = useMemo(() => kit.workshop(locale), [kit, locale]);
  const sought = useWorkshop(workshopDesk);
  const workshop = sought.found?.workshop;
  const course = useMemo(() => whole && courseOf(whole, workshop), [whole, workshop]);
  const recording = useRecording(workshopDesk, sought.found, course, progress);
  useEffect(() => {
    if (workshop && (progress.workshop?.salt !== workshop.salt || progress.workshop.title !== workshop.title)) act({ type: "joined", workshop });
  }, [workshop, progress.workshop]);
  const [timing] = useState(() => new Timing());
  if (!course || !desk || !sought.known) return <Waiting failure={failure === undefined ? undefined : { sentence: tabWords(locale).failed, reason: failure, onAgain: again }} />;

  const go = (to: View): void => {
    setCame(view);
    setView(to);
    if (to.page === "step") act({ type: "opened", step: to.step });
    // Others may have set up a workshop, or changed it, since the last look.
    else sought.look();
  };
  const step = view.page === "step" ? stepIn(course, view.step) : undefined;
  return (
    <CourseContext.Provider value={{ toSheet: kit.toSheet, salt: kit.salt, csv: kit.csv, clock: kit.clock, switchTo: kit.switchTo, course, desk, workshop: sought.found, workshopDesk, lookForWorkshop: sought.look, rules: rulesOf(progress, workshop), timing, progress, act, go }}>
      {failure !== undefined && <Waiting failure={{ sentence: tabWords(locale).failed, reason: failure, onAgain: again }} />}
      {trouble && <KeptNote trouble={trouble} />}
      {sought.failure !== undefined && <NotFoundOut reason={sought.failure} onAgain={sought.look} />}
      {workshop && <LanguageOffer language={workshop.locale} />}
      {workshop && progress.learner !== undefined && view.page !== "trainer" && <RecordingNote recording={recording} />}
      {view.page === "trainer" ? <TrainerPlace whole={whole!} /> : progress.learner === undefined ? <FirstRun /> : step ? <StepPage key={step.id} step={step} focus={came !== undefined} /> : view.page === "settings" ? <Settings /> : <Overview came={came} />}
    </CourseContext.Provider>
  );
}
