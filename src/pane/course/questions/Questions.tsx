import type { Pick } from "../../../course/check/checkQuestions";
import { NO_STEP } from "../../../course/progress/Progress";
import type { Question, Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { RichText } from "../text/RichText";
import type { Checked } from "../step/useStepWork";
import { Options } from "./Options";
import { Piles } from "./Piles";

interface Props {
  readonly step: Step;
  readonly checked: Checked | undefined;
}

/** The questions of a step. What is picked is kept at once; how it went is told after the check. */
export function Questions({ step, checked }: Props) {
  const { progress, act } = useCourse();
  const { picks } = progress.steps[step.id] ?? NO_STEP;
  return (
    <>
      {(step.questions ?? []).map((question) => {
        const pick = picks[question.id];
        // A verdict holds for what was picked when it was given.
        const right = checked && JSON.stringify(checked.picks[question.id]) === JSON.stringify(pick) ? checked.outcome.parts[question.id] : undefined;
        return <Asked key={question.id} step={step} question={question} pick={pick} right={right} onPick={(picked) => act({ type: "picked", step: step.id, question: question.id, pick: picked })} />;
      })}
    </>
  );
}

interface AskedProps {
  readonly step: Step;
  readonly question: Question;
  readonly pick: Pick | undefined;
  readonly right: boolean | undefined;
  onPick(pick: Pick): void;
}
function Asked({ step, question, pick, right, onPick }: AskedProps) {
  const { course, words } = useCourse();
  const text = course.text(step);
  return (
    <fieldset class="course-question">
      <legend>
        <RichText prose={text.questions[question.id] ?? question.id} text={text} standing={undefined} />
        {" "}
        {right !== undefined && <span class={`course-verdict ${right ? "course-passed" : "course-wrong"}`}><span aria-hidden="true">{right ? "✓" : "✕"}</span> {right ? words.questions.right : words.questions.wrong}</span>}
      </legend>
      {question.kind === "many" && <p class="pane-note">{words.questions.several}</p>}
      {question.kind === "sort" ? <Piles question={question} text={text} pick={pick} onPick={onPick} /> : <Options question={question} text={text} pick={pick} onPick={onPick} />}
    </fieldset>
  );
}
