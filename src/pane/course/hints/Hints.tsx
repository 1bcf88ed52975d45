import type { Outcome } from "../../../course/check/Outcome";
import type { Standing } from "../../../course/desk/CourseDesk";
import { NO_STEP } from "../../../course/progress/Progress";
import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { placeName } from "../text/placeName";
import { RichText } from "../text/RichText";
import { hintTarget } from "./hintTarget";
import { Solution } from "./Solution";

interface Props {
  readonly step: Step;
  readonly outcome: Outcome | undefined;
  readonly standing: Standing | undefined;
  /** The sheet that was thought to stand does not, or not whole. */
  onMissing(): void;
}

/** Help in stages, for the part that needs it. */
export function Hints({ step, outcome, standing, onMissing }: Props) {
  const { course, progress, rules, words, fill, act } = useCourse();
  const text = course.text(step);
  const target = hintTarget(step, text, outcome, rules.hints === "all");
  if (!target || rules.hints === "none") return null;
  const { of, levels, endsInFormula } = target;
  const opened = Math.min((progress.steps[step.id] ?? NO_STEP).hints[of] ?? 0, levels);
  const needsSheet = endsInFormula && opened >= levels - 1 && !standing;
  const done = opened === levels || needsSheet;
  const severalParts = Object.keys(text.hints).length > 1;
  return (
    <section class="course-hints">
      <div role="status">
        {severalParts && opened > 0 && <p class="pane-note">{fill(words.hints.about, { part: text.questions[of] ?? placeName(of, text, standing).text })}</p>}
        <ol>
          {text.hints[of]!.slice(0, opened).map((prose, at) => (
            <li key={`${of} ${at}`} class="course-hint">
              <span class="course-weight">{fill(words.hints.of, { level: at + 1 })}</span>
              <p><RichText prose={prose} text={text} standing={standing} /></p>
            </li>
          ))}
          {endsInFormula && opened === levels && standing && (
            <li key={`${of} formula`} class="course-hint"><span class="course-weight">{fill(words.hints.of, { level: levels })}</span><Solution step={step} at={of} standing={standing} onMissing={onMissing} /></li>
          )}
        </ol>
        {needsSheet && <p class="pane-note">{words.hints.needsSheet}</p>}
      </div>
      <button type="button" class="pane-button course-light" aria-disabled={done} onClick={() => !done && act({ type: "hinted", step: step.id, of, level: opened + 1 })}>
        {fill(words.hints.open, { level: Math.min(opened + 1, levels), all: levels })}
      </button>
    </section>
  );
}
