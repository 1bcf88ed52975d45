import { insertWords, type InsertWords } from "../../../locale/insert";
import type { Plural } from "../../../locale/InEachLanguage";
import type { Locale } from "../../../locale/Locale";
import { formOf } from "../../../locale/say";
import { usePane } from "../../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: InsertWords;
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
  /** A count in its sentence, with its digits in groups. */
  count(sentence: Plural, count: number, data?: Readonly<Record<string, string>>): string;
  /** `120 rows × 1 column`. */
  size(block: { readonly rows: number; readonly columns: number }): string;
}

/** The words of the form. */
export function useWords(): Said {
  const { locale, fill } = usePane();
  const words = insertWords(locale);
  const count: Said["count"] = (sentence, counted, data = {}) => fill(formOf(locale, sentence, counted), { ...data, count: new Intl.NumberFormat(locale).format(counted) });
  const size: Said["size"] = ({ rows, columns }) => (rows * columns === 1 ? words.oneCell : `${count(words.rows, rows)} × ${count(words.columns, columns)}`);
  return { locale, words, fill: (sentence, data = {}) => fill(sentence, data), count, size };
}
