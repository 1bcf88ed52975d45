import type { Subject } from "../../../audit/explain/Subject";
import { CellError, type Cell } from "../../../cells/Cell";
import { showCell } from "../../../functions/showCell";
import { paneWords } from "../../../locale/pane";
import { NamedFormulas } from "./NamedFormulas";
import { useExplainWords } from "./useExplainWords";

/** Nothing is explained of a cell that shows something else than its formula gives. */
export function Differs({ subject, computed }: { readonly subject: Subject; readonly computed: Cell }) {
  const { locale, words, fill } = useExplainWords();
  const { codes } = paneWords(locale);
  const { shown, place, names } = subject;
  const code = shown instanceof CellError ? codes[shown.code as keyof typeof codes] : undefined;
  const write = (cell: Cell): string => (typeof cell === "number" ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }).format(cell) : showCell(cell, "number", locale) || "“”");
  return (
    <>
      <NamedFormulas subject={subject} />
      <div class="pane-card pane-error">
        <p class="pane-card-title">{words.differs.title}</p>
        <p>{fill(words.differs.sentence, { place: place.address, shown: write(shown), computed: write(computed) })}</p>
        {names.length > 0 && <p>{words.differs.named}</p>}
        {code !== undefined && <p>{code}</p>}
      </div>
    </>
  );
}
