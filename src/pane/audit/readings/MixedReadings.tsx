import { useState } from "preact/hooks";
import type { Mixed, ToldReading } from "../../../audit/readings/mixedReadings";
import { qualify } from "../../../cells/sheetName";
import { readingWords, type ReadingWords } from "../../../locale/audit/readings";
import { useDoing } from "../../trainer/useDoing";
import { usePane } from "../../PaneContext";
import type { AuditKit } from "../Kit";
import "./readings.css";

interface Props {
  readonly mixed: readonly Mixed[];
  readonly kit: AuditKit;
}

/** What readers of a workbook would take for one measure and is not: before numbers are pinned or handed on. Nothing where all is said on the sheets. */
export function MixedReadings({ mixed, kit }: Props) {
  const { locale, fill } = usePane();
  const words = readingWords(locale);
  const marked = mixed.filter(({ marks }) => marks.length > 0);
  if (marked.length === 0) return null;
  return (
    <section class="pane-section readings">
      <h3><span aria-hidden="true">! </span>{words.title}</h3>
      {marked.map((each) => (
        <div key={each.quantity} class="readings-quantity">
          <h4>{words.quantities[each.quantity].title}</h4>
          <p>{words.quantities[each.quantity].why}</p>
          <p class="pane-note">{fill(words.advice, { example: readingOf(words, each.marks.at(-1)!) })}</p>
          <Cells cells={each.cells} kit={kit} />
        </div>
      ))}
    </section>
  );
}

const AT_ONCE = 20;

function Cells({ cells, kit: { workbook } }: { readonly cells: readonly ToldReading[]; readonly kit: AuditKit }) {
  const { locale, fill } = usePane();
  const words = readingWords(locale);
  const [shown, setShown] = useState(AT_ONCE);
  const { reason, run } = useDoing<void>();
  const left = cells.length - shown;
  return (
    <>
      <ul class="readings-cells">
        {cells.slice(0, shown).map((cell) => (
          <li key={`${cell.sheet}!${cell.address} ${cell.reading}`}>
            <button type="button" class="course-inline" aria-label={fill(words.jump, { cell: qualify(cell.sheet, cell.address) })} onClick={() => run(() => workbook.selection.select({ sheet: cell.sheet, address: cell.address }))}>{qualify(cell.sheet, cell.address)}</button>
            <span class={cell.labelled ? "" : "course-attention"}> {cell.id}: {readingOf(words, cell)} · {cell.labelled ? words.labelled : words.silent}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <button type="button" class="pane-link" onClick={() => setShown(shown + AT_ONCE)}>{fill(words.more, { count: Math.min(left, AT_ONCE) })}</button>}
      <p class="course-attention" role="status">{reason === undefined ? "" : fill(words.failed, { reason })}</p>
    </>
  );
}

const readingOf = (words: ReadingWords, { quantity, reading }: ToldReading): string => {
  const readings: Readonly<Record<string, string>> = words.quantities[quantity].readings;
  return readings[reading]!;
};
