import type { Readings } from "../../../audit/explain/readingsOf";
import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import { FigureTable } from "./FigureTable";
import { useFigures } from "./useFigures";
import { useExplainWords } from "./useExplainWords";

interface Props {
  readonly readings: Readings;
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

/** The readings that an argument chooses, with the one the formula goes by. */
export function ChoiceTable({ readings: { step, fn, param, readings }, subject, steps }: Props) {
  const { words: { readings: words }, fill } = useExplainWords();
  const { isAlone, write } = useFigures(subject, steps, step);
  const rows = readings.map(({ choice, used, ...values }) => ({ key: choice, name: <span lang="en" translate={false}>{choice}</span>, used, ...write(values) }));
  return <FigureTable caption={fill(words.lead, { param, id: fn.id })} id={isAlone ? undefined : fn.id} mark={words.used} rows={rows} />;
}
