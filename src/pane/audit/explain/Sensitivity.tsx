import { useMemo } from "preact/hooks";
import type { Effect } from "../../../audit/explain/sensitivity";
import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import { showCell } from "../../../functions/showCell";
import { Drawing } from "../../chart/Drawing";
import "../../chart/chart.css";
import { Section } from "../../parts/Section";
import { unitOfCell } from "./cellUnit";
import { effectData } from "./effectData";
import { EffectNotes } from "./EffectNotes";
import { EffectTable } from "./EffectTable";
import { useExplainWords } from "./useExplainWords";
import type { Looked } from "./useExplained";

interface Props {
  readonly subject: Subject;
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[] | undefined;
  readonly more: Looked["more"];
  onCompute(): void;
}

/** What a change of each input would do: bars, the same numbers in a table, and what could not be varied. */
export function Sensitivity({ subject, steps, effects, more, onCompute }: Props) {
  const { words: { sensitivity: words } } = useExplainWords();
  return (
    <Section title={words.title}>
      {typeof subject.shown !== "number" ? <p>{words.noNumber}</p> : <p class="pane-note">{words.lead}</p>}
      {more === "waits" && <Ask inputs={subject.inputs.length} onCompute={onCompute} />}
      {more === "running" && <p class="pane-note" role="status">{words.running}</p>}
      {effects && typeof subject.shown === "number" && <Effects subject={subject} steps={steps} effects={effects} base={subject.shown} />}
    </Section>
  );
}

function Ask({ inputs, onCompute }: { readonly inputs: number; onCompute(): void }) {
  const { words: { sensitivity: words }, fill } = useExplainWords();
  return (
    <>
      <p>{inputs > 16 ? fill(words.many, { count: inputs }) : words.heavy}</p>
      <button type="button" class="pane-button" onClick={onCompute}>{words.run}</button>
    </>
  );
}

interface EffectsProps {
  readonly subject: Subject;
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  readonly base: number;
}
function Effects({ subject, steps, effects, base }: EffectsProps) {
  const { locale, words: { sensitivity: words }, fill } = useExplainWords();
  const unit = unitOfCell(subject, steps);
  const place = subject.place.address;
  const varied = effects.filter((effect) => effect.kind === "varied");
  const data = useMemo(() => effectData(varied, { base, unit, words, title: fill(words.chart, { place }), alt: fill(words.alt, { place }) }), [effects, locale]);
  return (
    <>
      {varied.length === 0 && <p>{words.noInputs}</p>}
      {data && <figure class="pane-chart"><figcaption><h4>{data.title}</h4></figcaption><Drawing data={data} /></figure>}
      {varied.length > 0 && <EffectTable effects={varied} unit={unit} caption={fill(words.caption, { place, value: showCell(base, unit, locale) })} />}
      <EffectNotes effects={effects} />
    </>
  );
}
