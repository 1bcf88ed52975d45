import { showCell } from "../../../functions/showCell";
import type { Contents } from "../argument/contents";
import { useWords } from "./useWords";

/** `120 rows × 1 column · 118 numbers · 2 blanks, left out`. */
export function ContentsLine({ contents }: { readonly contents: Contents }) {
  const { locale, words, count, size } = useWords();
  const { numbers, texts, truths, errors, blanks, blanksAre, dates } = contents;
  const day = (serial: number): string => showCell(Math.floor(serial), "date", locale);
  const parts = [
    size(contents),
    dates ? count(words.dates, numbers, { from: day(dates.from), to: day(dates.to) }) : numbers > 0 && count(words.numbers, numbers),
    texts > 0 && count(words.texts, texts),
    truths > 0 && count(words.truths, truths),
    errors > 0 && count(words.errors, errors),
    blanks > 0 && count(words.blanks[blanksAre], blanks),
  ];
  return <p class="pane-note">{parts.filter(Boolean).join(" · ")}</p>;
}
