import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Step } from "../../../course/Step";
import type { OwnReport } from "../../../course/own/OwnTable";
import { NO_STEP } from "../../../course/progress/Progress";
import { useCourse } from "../CourseContext";
import { Hints } from "../hints/Hints";
import { DataChoice } from "../own/DataChoice";
import { OwnData } from "../own/OwnData";
import { Questions } from "../questions/Questions";
import { primaryAction } from "./primaryAction";
import { Prose } from "./Prose";
import { Result } from "./Result";
import { SheetActions } from "./SheetActions";
import { StepChart } from "./StepChart";
import { StepFooter } from "./StepFooter";
import { StepHead } from "./StepHead";
import { told, toldOrNot, toldOwn } from "./told";
import { useStepWork } from "./useStepWork";

interface Props {
  readonly step: Step;
  /** Whether the learner has just come here: then the heading takes the focus. */
  readonly focus: boolean;
}

/** One step of the course, from the reading to the check. */
export function StepPage({ step, focus }: Props) {
  const { course, progress, rules, locale, words, act } = useCourse();
  const work = useStepWork(step);
  const [mine, setMine] = useState(false);
  const [report, setReport] = useState<{ readonly report: OwnReport; readonly number: number }>();
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!focus) return;
    const heading = page.current?.querySelector<HTMLElement>("h2");
    heading?.scrollIntoView({ block: "end" });
    heading?.focus();
  }, []);
  const text = course.text(step);
  const { passed } = progress.steps[step.id] ?? NO_STEP;
  const { standing, checked } = work;
  const primary = mine ? (passed ? "next" : "none") : primaryAction({ needsSheet: Boolean(step.sheet), stands: work.known ? standing !== undefined : undefined, passed, outcome: checked?.outcome });
  const { items, failure } = toldOrNot(() => (mine ? report && toldOwn(report.report, text, locale) : checked && told(checked.outcome, text, locale)));
  const onReport = (found: OwnReport | undefined): void => {
    if (!found) return setReport(undefined);
    setReport((before) => ({ report: found, number: (before?.number ?? 0) + 1 }));
    // A task that has a key is passed by its key; one's own table has none.
    const counts = found.passed && (step.answers ?? []).length === 0;
    act({ type: "checked", step: step.id, outcome: { passed: counts, findings: found.findings, parts: {}, readings: {} } });
  };
  return (
    <article ref={page} class="course-step">
      <StepHead step={step} />
      <Result items={items} number={mine ? report?.number : checked?.number} failure={work.failure ?? failure} said={work.said && words.step[work.said]} text={text} standing={mine ? undefined : standing} />
      {step.own && <DataChoice mine={mine} onMine={setMine} />}
      <Prose title={words.step.reading} paragraphs={text.reading} text={text} standing={standing} />
      {!mine && standing && standing.seed !== 0 && <p class="pane-note">{words.step.ownNumbers}</p>}
      {!mine && standing && rules.fixed.numbers && standing.seed !== rules.seed(step, true) && <p class="course-attention">{words.workshop.otherNumbers}</p>}
      {mine ? <OwnData step={step} report={report?.report} onReport={onReport} /> : (
        <>
          <Prose title={words.step.task} paragraphs={text.task} text={text} standing={standing} task />
          <Questions step={step} checked={checked} />
          {standing && <SheetActions step={step} work={work} standing={standing} />}
          <Hints step={step} outcome={checked?.outcome} standing={standing} onMissing={work.lookForMissing} />
          {standing && step.chart && <StepChart standing={standing} text={text} />}
        </>
      )}
      <StepFooter step={step} work={work} primary={primary} />
    </article>
  );
}
