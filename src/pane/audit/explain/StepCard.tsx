import { cellOf, type Step } from "../../../audit/explain/Step";
import { putIn } from "../../../audit/explain/putIn";
import { showCell } from "../../../functions/showCell";
import { showGrid } from "../../../functions/showGrid";
import { describe } from "../../../functions/describe";
import { paneWords } from "../../../locale/pane";
import { typeset } from "../../../locale/typeset";
import type { Place } from "../../../workbook/Workbook";
import { usePane } from "../../PaneContext";
import { CellTable } from "../../parts/CellTable";
import { Formula } from "../../parts/Formula";
import { ArgumentList } from "./ArgumentList";
import { unitOfStep } from "./cellUnit";
import { FailureText } from "./FailureText";
import { inNamespace } from "./inNamespace";
import { useExplainWords } from "./useExplainWords";

interface Props {
  readonly step: Step;
  /** The sheet of the formula. */
  readonly sheet: string;
  onFollow(place: Place): void;
}

/** A call: what it is, what it was given, how it is defined, what it gave. */
export function StepCard({ step, sheet, onFollow }: Props) {
  const { locale, words, fill } = useExplainWords();
  const { namespace } = usePane();
  const about = describe(step.fn, locale);
  const formulas = step.times > 0 ? putIn(step, locale) : [];
  return (
    <li>
      <h4 translate={false}>{fill(words.steps.name, { step: step.step, id: step.fn.id })}</h4>
      <p>{about.summary}</p>
      <Formula text={inNamespace(step.text, namespace)} />
      {step.times === 0 ? <p class="pane-note">{words.steps.unused}</p> : <ArgumentList step={step} sheet={sheet} />}
      {step.times > 1 && <p class="pane-note">{fill(words.steps.times, { count: step.times })}</p>}
      <dl class="explain-facts">
        <div><dt>{words.steps.definition}</dt><dd>{about.definition}</dd></div>
        {formulas.length > 0 && <div><dt>{words.steps.values}</dt>{formulas.map((text) => <dd key={text} lang="en" translate={false}>{typeset(text)}</dd>)}</div>}
      </dl>
      <Result step={step} />
      <FailureText step={step} sheet={sheet} onFollow={onFollow} />
    </li>
  );
}

const MOST = { maxRows: 6, maxColumns: 5 };

function Result({ step }: { readonly step: Step }) {
  const { locale, words } = useExplainWords();
  const { units } = paneWords(locale);
  const { result, at, fn } = step;
  if (!result) return null;
  const cell = cellOf(step);
  if (cell === undefined || !at) {
    const unitAt = (row: number, column: number) => unitOfStep(step, { row, column });
    return <CellTable grid={showGrid(result, { locale, header: fn.result.kind === "table" || fn.result.kind === "labelled", ...MOST, unitAt })} label={words.steps.result} />;
  }
  const unit = unitOfStep(step, at);
  return <p class="pane-result">{showCell(cell, unit, locale)}{typeof cell === "number" && <span class="pane-mark">{units[unit]}</span>}</p>;
}
