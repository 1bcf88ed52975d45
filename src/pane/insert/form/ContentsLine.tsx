import { isoDate } from "../../../cells/dateParts";
import { showCell } from "../../../functions/showCell";
import type { Contents } from "../argument/contents";
import { useWords } from "./useWords";

/** `120 rows × 1 column · 118 numbers · 2 blanks, left out`. */
export function ContentsLine({ contents }: { readonly contents: Contents }) {
  const { locale, words, count, size } = useWords();
  const { numbers, texts, truths, errors, blanks, blanksAre, dates } = contents;
  const day = (serial: number): string => showCell(Math.floor(serial), "date", locale);
  // Numbers that are no days are not shown as such.
  const days = dates && isoDate(dates.from) !== undefined && isoDate(dates.to) !== undefined ? dates : undefined;
  const parts = [
    size(contents),
    days ? count(words.dates, numbers, { from: day(days.from), to: day(days.to) }) : numbers > 0 && count(words.numbers, numbers),
    texts > 0 && count(words.texts, texts),
    truths > 0 && count(words.truths, truths),
    errors > 0 && count(words.errors, errors),
    blanks > 0 && count(words.blanks[blanksAre], blanks),
  ];
  return <p class="pane-note">{parts.filter(Boolean).join(" · ")}</p>;
}
