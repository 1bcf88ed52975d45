import type { OwnFormula } from "../../audit/own/ownFormulas";
import type { Plural } from "../../locale/InEachLanguage";
import { CellLink } from "./CellLink";
import { Few } from "./Few";

interface Props {
  readonly formulas: readonly Pick<OwnFormula, "sheet" | "address" | "formula">[];
  readonly more: Plural;
}

/** Some formulas with their cells. */
export function FormulaList({ formulas, more }: Props) {
  const entries = formulas.map(({ sheet, address, formula }) => (
    <li key={`${sheet}!${address}`}>
      <CellLink place={{ sheet, address }} /> <code>{formula}</code>
    </li>
  ));
  return <Few class="audit-formulas" entries={entries} more={more} />;
}
