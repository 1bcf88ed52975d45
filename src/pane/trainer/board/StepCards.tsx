import { useState } from "preact/hooks";
import type { Step } from "../../../course/Step";
import type { Board, StepBoard } from "../../../course/workshop/Board";
import { RichText } from "../../course/text/RichText";
import { useTrainer } from "../useTrainer";
import { AnswerBars, ReadingBars } from "./AnswerBars";
import { diagnosisSentence } from "./diagnosisSentence";

interface Props {
  readonly board: Board;
  readonly steps: readonly Step[];
}

/** Step by step: how many have come how far, what most of them get wrong, and what was answered, without names. */
export function StepCards({ board, steps }: Props) {
  const { words } = useTrainer();
  const [readings, setReadings] = useState(false);
  return (
    <section class="trainer-steps">
      <div class="trainer-steps-head">
        <h3>{words.board.steps}</h3>
        <button type="button" class="pane-button course-light" aria-pressed={readings} onClick={() => setReadings(!readings)}>{words.board.showReadings}</button>
      </div>
      <ul>
        {steps.map((step) => {
          const how = board.steps.find((each) => each.step === step.id);
          return how && <li key={step.id} class="trainer-step"><StepCard step={step} how={how} of={board.learners.length} readings={readings} /></li>;
        })}
      </ul>
    </section>
  );
}

interface CardProps {
  readonly step: Step;
  readonly how: StepBoard;
  readonly of: number;
  readonly readings: boolean;
}
function StepCard({ step, how, of, readings }: CardProps) {
  const { course, words, fill } = useTrainer();
  const { passed, begun } = how;
  return (
    <>
      <h4>{step.id} {course.text(step).title}</h4>
      <p class="pane-note">{passed + begun === 0 ? words.board.nothing : fill(words.board.counts, { passed, begun, open: Math.max(0, of - passed - begun) })}{how.attempts > 0 && ` · ${fill(words.board.attempts, { count: how.attempts })}`}</p>
      {how.diagnosis && <Diagnosis step={step} {...how.diagnosis} />}
      {Object.entries(how.answers).map(([at, seen]) => <AnswerBars key={at} step={step} at={at} seen={seen} />)}
      {readings && Object.entries(how.readings).map(([at, counts]) => <ReadingBars key={at} step={step} at={at} counts={counts} />)}
    </>
  );
}

function Diagnosis({ step, id, count }: { readonly step: Step; readonly id: string; readonly count: number }) {
  const { course, locale, words, fill } = useTrainer();
  const text = course.text(step);
  const sentence = diagnosisSentence(id, text, locale, words.board.answer);
  return (
    <div class="trainer-diagnosis">
      <p class="course-weight">{fill(words.board.diagnosis, { count })}</p>
      <p>{sentence === undefined ? fill(words.board.unknown, { id }) : <RichText prose={sentence} text={text} standing={undefined} />}</p>
    </div>
  );
}
