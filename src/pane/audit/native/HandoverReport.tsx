import type { Handover } from "../../../audit/native/HandedOn";
import { reasonText } from "../../../audit/native/handoverLayout";
import { qualify } from "../../../cells/sheetName";
import { handOnWords } from "../../../locale/audit/native";
import { usePane } from "../../PaneContext";
import { CellLink } from "../CellLink";
import { Few } from "../Few";
import { FormulaList } from "../FormulaList";

interface Props {
  readonly handover: Handover;
  readonly busy: boolean;
  onUndo(): void;
}

/** What was replaced and compared, and what stands as its value with the reason. */
export function HandoverReport({ handover: { formulas, sheet = "", compared, readers, others, unsteady, renamed, namesWithOurs }, busy, onUndo }: Props) {
  const { locale, fill } = usePane();
  const words = handOnWords(locale);
  const values = formulas.filter(({ reason }) => reason);
  return (
    <div class="pane-card" role="status">
      <p>{fill(words.done, { count: formulas.length, sheet })}</p>
      <p>{fill(words.compared, { count: compared })}</p>
      {values.length > 0 && (
        <>
          <p>{fill(words.values, { count: values.length })}</p>
          <Few class="audit-formulas" more={words.more} entries={values.map(({ own, reason }) => <li key={`${own.sheet}!${own.address}`}><CellLink place={own} /> {reason && reasonText(reason, qualify(own.sheet, own.address), locale)}</li>)} />
        </>
      )}
      {readers.length > 0 && <p>{fill(words.readers, { count: readers.length })}</p>}
      {readers.length > 0 && <FormulaList formulas={readers.map(({ own, native = "" }) => ({ ...own, formula: native }))} more={words.more} />}
      {others.length > 0 && <p class="course-attention">{fill(words.others, { cells: others.slice(0, 20).map(({ cell }) => cell).join(", ") })}</p>}
      {unsteady.length > 0 && <p>{fill(words.unsteady, { cells: unsteady.slice(0, 20).join(", ") })}</p>}
      {renamed.map((one) => <p key={one.name}>{fill(words.renamed, { ...one })}</p>)}
      {namesWithOurs.length > 0 && <p class="course-attention">{fill(words.namesWithOurs, { names: namesWithOurs.join(", ") })}</p>}
      <button type="button" class="pane-link" aria-disabled={busy} onClick={onUndo}>{words.undo}</button>
    </div>
  );
}
