import type { Step } from "../../../course/Step";
import type { AnswerSeen } from "../../../course/workshop/Board";
import { placeName } from "../../course/text/placeName";
import { useTrainer } from "../useTrainer";
import { Bars } from "./Bars";
import { AnswerName, ReadingName } from "./AnswerName";

/** More lines than these hide the rest. */
const SHOWN = 6;

interface Props {
  readonly step: Step;
  /** The answer they were given to. */
  readonly at: string;
}

/** What was answered, without names. Those that are given seldom are only counted. */
export function AnswerBars({ step, at, seen }: Props & { readonly seen: readonly AnswerSeen[] }) {
  const { course, words, fill } = useTrainer();
  if (seen.length === 0) return null;
  const rest = seen.slice(SHOWN);
  const bars = seen.slice(0, SHOWN).map((answer) => ({ id: idOf(answer), count: answer.count, label: <AnswerName step={step} at={at} answer={answer} /> }));
  const others = rest.length === 0 ? [] : [{ id: "rest", count: rest.reduce((sum, { count }) => sum + count, 0), label: fill(words.board.others, { count: rest.length }) }];
  return <Bars title={fill(words.board.answers, { place: placeName(at, course.text(step), undefined).text })} bars={[...bars, ...others]} />;
}

const idOf = (answer: AnswerSeen): string => `${answer.as} ${answer.as === "value" ? String(answer.value) : answer.as === "other" ? "" : answer.id}`;

/** How many took each of several readings. */
export function ReadingBars({ step, at, counts }: Props & { readonly counts: Readonly<Record<string, number>> }) {
  const { course, words, fill } = useTrainer();
  const bars = Object.entries(counts).map(([id, count]) => ({ id, count, label: <ReadingName step={step} at={at} id={id} /> }));
  if (bars.length === 0) return <p class="pane-note">{words.board.noReadings}</p>;
  return <Bars title={fill(words.board.readings, { place: placeName(at, course.text(step), undefined).text })} bars={bars} />;
}
