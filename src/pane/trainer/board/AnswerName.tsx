import { showCell } from "../../../functions/showCell";
import type { Step } from "../../../course/Step";
import type { AnswerSeen } from "../../../course/workshop/Board";
import { RichText } from "../../course/text/RichText";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly step: Step;
  readonly at: string;
}

/** What was answered, in words where it is known what it is. */
export function AnswerName({ step, at, answer }: Props & { readonly answer: AnswerSeen }) {
  const { course, locale, words } = useTrainer();
  const text = course.text(step);
  switch (answer.as) {
    case "reading":
      return <ReadingName step={step} at={at} id={answer.id} />;
    case "mistake":
      return <RichText prose={words.board.mistake.replace("{text}", text.mistakes[answer.id] ?? answer.id)} text={text} standing={undefined} />;
    case "value":
      return <>{showCell(answer.value, answer.unit, locale)}</>;
    case "other":
      return <>{words.board.otherAnswer}</>;
  }
}

/** A reading by the name it has among the settings, else by the note the learner got. */
export function ReadingName({ step, at, id }: Props & { readonly id: string }) {
  const { course, words, courseWords } = useTrainer();
  const text = course.text(step);
  const policy = step.answers?.find((answer) => answer.at === at)?.policy;
  const named: Readonly<Record<string, string>> = policy ? courseWords.policy[policy].values : {};
  const note = named[id] ?? text.readings[id];
  return note === undefined ? <>{words.board.right}</> : <RichText prose={note} text={text} standing={undefined} />;
}
