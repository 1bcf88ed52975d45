import { dataWords, type DataWords } from "../../../locale/audit/data";
import type { Plural } from "../../../locale/InEachLanguage";
import type { Locale } from "../../../locale/Locale";
import { formOf } from "../../../locale/say";
import { typeset } from "../../../locale/typeset";
import { usePane } from "../../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: DataWords;
  /** A sentence with its gaps filled; what it counts has its digits in groups. */
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
}

/** The words of the check of data, as printed. */
export function useWords(): Said {
  const { locale, fill } = usePane();
  const count = (value: number): string => new Intl.NumberFormat(locale).format(value);
  return {
    locale,
    words: dataWords(locale),
    fill: (sentence, { count: counted, ...data } = {}) => typeset(typeof counted === "number" ? fill(formOf(locale, sentence, counted), { ...data, count: count(counted) }) : fill(sentence, data)),
  };
}
