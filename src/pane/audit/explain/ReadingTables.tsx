import { hasRivals } from "../../../audit/explain/rivalsOf";
import { choicesOf } from "../../../audit/explain/readingsOf";
import { type Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import type { AnyFunction } from "../../../functions/defineFunction";
import { typeset } from "../../../locale/typeset";
import { Section } from "../../parts/Section";
import { ChoiceTable } from "./ChoiceTable";
import { RivalTable } from "./RivalTable";
import { useExplainWords } from "./useExplainWords";
import type { Looked } from "./useExplained";

interface Props extends Pick<Looked, "readings" | "rivals" | "more"> {
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

/** What the same arguments would give by another reading, and what is easily mistaken for the definition, function by function. */
export function ReadingTables({ subject, steps, readings, rivals, more }: Props) {
  const { words } = useExplainWords();
  const functions = [...new Set(steps.map(({ fn }) => fn))];
  const isOpen = steps.some(hasReadings) && !rivals && more === "running";
  return (
    <Section title={words.readings.title} emphasis>
      {isOpen && <p class="pane-note">{words.sensitivity.running}</p>}
      {functions.map((fn) => {
        const own = steps.filter((step) => step.fn === fn);
        const isOurs = ({ step }: { readonly step: number }): boolean => own.some((one) => one.step === step);
        return (
          <div key={fn.id} class="explain-readings">
            {readings?.filter(isOurs).map((one) => <ChoiceTable key={`${one.step} ${one.param}`} readings={one} subject={subject} steps={steps} />)}
            {rivals?.filter(isOurs).map((one) => <RivalTable key={one.step} rivals={one} subject={subject} steps={steps} />)}
            <Words fn={fn} computed={own.some(hasReadings)} />
          </div>
        );
      })}
    </Section>
  );
}

const hasReadings = (step: Step): boolean => step.times > 0 && (choicesOf(step).length > 0 || hasRivals(step));

/** What has no value here stays words. */
function Words({ fn, computed }: { readonly fn: AnyFunction; readonly computed: boolean }) {
  const { locale, words: { readings: words }, fill } = useExplainWords();
  const { rival, source } = fn.text[locale].help;
  return (
    <dl class="explain-facts">
      <div><dt>{fill(words.rival, { id: fn.id })}</dt><dd>{typeset(rival)}</dd><dd class="pane-note">{computed ? words.otherData : words.none}</dd></div>
      <div><dt>{words.source}</dt><dd>{typeset(source)}</dd></div>
    </dl>
  );
}
