import type { OwnFormula } from "../../audit/own/ownFormulas";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";
import { CellLink } from "./CellLink";

const SHOWN = 12;

interface Props {
  readonly formulas: readonly Pick<OwnFormula, "sheet" | "address" | "formula">[];
  readonly more: Plural;
}

/** The first of some formulas with their cells, and how many more there are. */
export function FormulaList({ formulas, more }: Props) {
  const { fill } = usePane();
  const count = formulas.length - SHOWN;
  return (
    <ul class="audit-formulas">
      {formulas.slice(0, SHOWN).map(({ sheet, address, formula }) => (
        <li key={`${sheet}!${address}`}>
          <CellLink place={{ sheet, address }} /> <code>{formula}</code>
        </li>
      ))}
      {count > 0 && <li class="pane-note">{fill(more, { count })}</li>}
    </ul>
  );
}
