import type { Step } from "../../../audit/explain/Step";
import type { CellsInput, Input } from "../../../audit/explain/Subject";
import { showGrid } from "../../../functions/showGrid";
import type { Unit } from "../../../functions/units";
import type { Place } from "../../../workbook/Workbook";
import { Section } from "../../parts/Section";
import { useExplainWords } from "./useExplainWords";
import { writePlace } from "./writePlace";

interface Props {
  readonly inputs: readonly Input[];
  readonly steps: readonly Step[];
  readonly sheet: string;
  onFollow(place: Place): void;
}

const FIRST = 3;

/** What the formula reads, to be gone to. */
export function Inputs({ inputs, steps, sheet, onFollow }: Props) {
  const { locale, words, fill } = useExplainWords();
  const between = locale === "zh" ? "、" : locale === "ru" ? "; " : ", ";
  const valuesOf = ({ cells, place, isDate }: CellsInput): string => {
    const unit = isDate ? "date" : unitOfInput(place, steps);
    const { rows } = showGrid(cells, { locale, header: false, maxRows: FIRST, maxColumns: FIRST, unitAt: () => unit });
    const count = cells.length * cells[0]!.length;
    const first = rows.flat().slice(0, FIRST).map(({ text }) => text || "–").join(between);
    return count > FIRST ? `${first}${between}${words.steps.more} (${fill(words.steps.cells, { count })})` : first;
  };
  const cells = inputs.filter((input) => input.kind === "cells");
  const typed = [...new Set(inputs.flatMap((input) => (input.kind === "typed" ? [input.text] : [])))];
  return (
    <Section title={words.inputs.title}>
      <p class="pane-note">{cells.length > 0 ? words.inputs.lead : words.inputs.none}</p>
      <ul class="explain-inputs">
        {cells.map((input) => (
          <li key={`${input.place.sheet}!${input.place.address}`}>
            <button type="button" class="audit-tool" onClick={() => onFollow(input.place)}>
              <span class="audit-tool-name" translate={false}>{input.text}{input.text.replaceAll("$", "") !== writePlace(input.place, sheet) && ` · ${writePlace(input.place, sheet)}`}</span>
              <span class="pane-note">{valuesOf(input)}</span>
            </button>
          </li>
        ))}
        {typed.map((text) => <li key={text} class="pane-note">{fill(words.inputs.typed, { text })}</li>)}
      </ul>
    </Section>
  );
}

/** What an input counts, as the argument that is given it says; where two take it for different things that is not known. */
function unitOfInput(place: Place, steps: readonly Step[]): Unit {
  const units = steps.flatMap(({ args }) => args.filter(({ source }) => source.kind === "cells" && source.place.sheet === place.sheet && source.place.address === place.address)).map(({ param }) => param.unit);
  return new Set(units).size === 1 ? units[0]! : "number";
}
