import type { Mixed, ToldReading } from "../../../audit/readings/mixedReadings";
import { readingWords, type ReadingWords } from "../../../locale/audit/readings";
import { usePane } from "../../PaneContext";
import { CellLink } from "../CellLink";
import { Few } from "../Few";
import "./readings.css";

/** What readers of a workbook would take for one measure and is not: before numbers are pinned or handed on. Nothing where all is said on the sheets. */
export function MixedReadings({ mixed }: { readonly mixed: readonly Mixed[] }) {
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
          <Cells cells={each.cells} />
        </div>
      ))}
    </section>
  );
}

function Cells({ cells }: { readonly cells: readonly ToldReading[] }) {
  const words = readingWords(usePane().locale);
  const entries = cells.map((cell) => (
    <li key={`${cell.sheet}!${cell.address} ${cell.reading}`}>
      <CellLink place={{ sheet: cell.sheet, address: cell.address }} />
      <span class={cell.labelled ? "" : "course-attention"}> {cell.id}: {readingOf(words, cell)} · {cell.labelled ? words.labelled : words.silent}</span>
    </li>
  ));
  return <Few class="readings-cells" entries={entries} more={words.more} />;
}

const readingOf = (words: ReadingWords, { quantity, reading }: ToldReading): string => {
  const readings: Readonly<Record<string, string>> = words.quantities[quantity].readings;
  return readings[reading]!;
};
