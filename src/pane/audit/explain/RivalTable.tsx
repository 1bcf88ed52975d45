import type { Rivals } from "../../../audit/explain/rivalsOf";
import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import { typeset } from "../../../locale/typeset";
import { FigureTable } from "./FigureTable";
import { useFigures } from "./useFigures";
import { useExplainWords } from "./useExplainWords";

interface Props {
  readonly rivals: Rivals;
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

/** What others compute from the same arguments, below what the function gives. */
export function RivalTable({ rivals: { step, values }, subject, steps }: Props) {
  const { locale, words: { readings: words }, fill } = useExplainWords();
  const { isAlone, write } = useFigures(subject, steps, step);
  const { fn, result } = steps[step - 1]!;
  const own = { key: "own", name: words.own, used: true, ...write({ call: result, cell: subject.shown }) };
  const others = values.map(({ rival, ...one }) => ({ key: rival.formula, name: typeset(rival.says[locale]), used: false, ...write(one, rival.unit) }));
  return <FigureTable caption={fill(words.others, { id: fn.id })} id={isAlone ? undefined : fn.id} rows={[own, ...others]} />;
}
