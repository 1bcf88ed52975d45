import type { Readings } from "../../../audit/explain/readingsOf";
import { choicesOf } from "../../../audit/explain/readingsOf";
import { type Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import type { AnyFunction } from "../../../functions/defineFunction";
import { showCell } from "../../../functions/showCell";
import { typeset } from "../../../locale/typeset";
import { Section } from "../../parts/Section";
import { unitOfCell, unitOfStep } from "./cellUnit";
import { useExplainWords } from "./useExplainWords";
import type { Looked } from "./useExplained";

interface Props {
  readonly subject: Subject;
  readonly steps: readonly Step[];
  readonly readings: readonly Readings[] | undefined;
  readonly more: Looked["more"];
}

/** What the same arguments would give by another reading, and what is easily mistaken for the definition. */
export function ReadingTables({ subject, steps, readings, more }: Props) {
  const { locale, words, fill } = useExplainWords();
  const functions = [...new Set(steps.map(({ fn }) => fn))];
  const any = steps.some((step) => step.times > 0 && choicesOf(step).length > 0);
  return (
    <Section title={words.readings.title} emphasis>
      {!any && <p>{words.readings.none}</p>}
      {any && !readings && more === "running" && <p class="pane-note">{words.sensitivity.running}</p>}
      {readings?.map((one) => <ReadingTable key={`${one.step} ${one.param}`} readings={one} subject={subject} steps={steps} />)}
      {functions.map((fn) => <Rival key={fn.id} fn={fn} title={fill(words.readings.rival, { id: fn.id })} source={words.readings.source} text={fn.text[locale].help} />)}
    </Section>
  );
}

interface RivalProps {
  readonly fn: AnyFunction;
  readonly title: string;
  readonly source: string;
  readonly text: { readonly rival: string; readonly source: string };
}
const Rival = ({ title, source, text }: RivalProps) => (
  <dl class="explain-facts">
    <div><dt>{title}</dt><dd>{typeset(text.rival)}</dd></div>
    <div><dt>{source}</dt><dd>{typeset(text.source)}</dd></div>
  </dl>
);

interface TableProps {
  readonly readings: Readings;
  readonly subject: Subject;
  readonly steps: readonly Step[];
}
function ReadingTable({ readings: { step, fn, param, readings }, subject, steps }: TableProps) {
  const { locale, words, fill } = useExplainWords();
  const own = steps[step - 1]!;
  const unit = unitOfCell(subject, steps);
  const alone = subject.calls.some(({ node }) => node === subject.tree);
  const callOf = (call: Readings["readings"][number]["call"]): string => {
    const cell = own.at && call?.[own.at.row]?.[own.at.column];
    return cell === undefined || !own.at ? "" : showCell(cell, unitOfStep(own, own.at), locale);
  };
  return (
    <table class="explain-figures">
      <caption>{fill(words.readings.lead, { param, id: fn.id })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.readings.reading}</th>
          {!alone && <th scope="col" translate={false}>{fill(words.readings.call, { id: fn.id })}</th>}
          <th scope="col">{words.readings.cell}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ choice, used, call, cell }) => (
          <tr key={choice} class={used ? "explain-used" : ""}>
            <th scope="row"><span lang="en" translate={false}>{choice}</span>{used && <span class="pane-mark">{words.readings.used}</span>}</th>
            {!alone && <td>{callOf(call)}</td>}
            <td>{showCell(cell, unit, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
