import { qualify } from "../../../cells/sheetName";
import { CellError, type Cell } from "../../../cells/Cell";
import { cellOf, type Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import { literal } from "../../../functions/formulaText";
import { showCell } from "../../../functions/showCell";
import type { Unit } from "../../../functions/units";
import type { Place } from "../../../workbook/Workbook";
import { usePane } from "../../PaneContext";
import { Formula } from "../../parts/Formula";
import { Section } from "../../parts/Section";
import { unitOfCell, unitOfStep } from "./cellUnit";
import { inNamespace } from "./inNamespace";
import { NamedFormulas } from "./NamedFormulas";
import { StepCard } from "./StepCard";
import { useExplainWords } from "./useExplainWords";
import { withValues } from "./withValues";

interface Props {
  readonly subject: Subject;
  readonly steps: readonly Step[];
  onFollow(place: Place): void;
}

/** The formula, its steps from the innermost out, and the whole with their results put in. */
export function Steps({ subject, steps, onFollow }: Props) {
  const { locale, words, fill } = useExplainWords();
  const { namespace } = usePane();
  const { place, anchor, shown } = subject;
  const unit = unitOfCell(subject, steps);
  const whole = withValues(subject, (step) => writtenResult(steps[step - 1]!), (cell) => inFormula(cell, "number"));
  const result = showCell(shown, unit, locale);
  return (
    <>
      <p class="explain-shown">{fill(words.shows, { place: qualify(place.sheet, place.address) })} <strong>{result}</strong></p>
      {place.address !== anchor.address && <p class="pane-note">{fill(words.spilled, { anchor: anchor.address, place: place.address })}</p>}
      <NamedFormulas subject={subject} />
      <Section title={fill(words.steps.title, { count: steps.length })}>
        <ol class="explain-steps">{steps.map((step) => <StepCard key={step.step} step={step} sheet={anchor.sheet} onFollow={onFollow} />)}</ol>
      </Section>
      {whole !== undefined && (
        <Section title={words.steps.whole}>
          <Formula text={`${inNamespace(whole, namespace)} = ${shown instanceof CellError ? shown.code : result}`} />
        </Section>
      )}
    </>
  );
}

function writtenResult(step: Step): string | undefined {
  const cell = cellOf(step);
  return cell === undefined ? undefined : inFormula(cell, unitOfStep(step, step.at!));
}

/** Without groups of digits: their commas would separate arguments. */
function inFormula(cell: Cell, unit: Unit): string {
  if (typeof cell !== "number") return literal(cell);
  return unit === "share" ? `${Number((100 * cell).toPrecision(4))}%` : String(Number(cell.toPrecision(7)));
}
