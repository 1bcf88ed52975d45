import { useId } from "preact/hooks";
import type { Pick } from "../../../course/check/checkQuestions";
import type { StepText } from "../../../course/prose/StepText";
import type { Question } from "../../../course/Step";
import { RichText } from "../text/RichText";

interface Props {
  readonly question: Exclude<Question, { kind: "sort" }>;
  readonly text: StepText;
  readonly pick: Pick | undefined;
  onPick(pick: Pick): void;
}

/** Statements to pick from: one, or as many as are right. */
export function Options({ question: { id, kind, options }, text, pick, onPick }: Props) {
  const name = useId();
  const picked: readonly string[] = Array.isArray(pick) ? pick : typeof pick === "string" ? [pick] : [];
  const toggle = (option: string): void => onPick(kind === "one" ? option : options.filter((each) => (each === option) !== picked.includes(each)));
  return (
    <>
      {options.map((option) => (
        <label key={option} class="course-option">
          <input type={kind === "one" ? "radio" : "checkbox"} name={name} checked={picked.includes(option)} onChange={() => toggle(option)} />
          <span><RichText prose={text.questions[`${id}.${option}`] ?? option} text={text} standing={undefined} /></span>
        </label>
      ))}
    </>
  );
}
