import { explainWords, type ExplainWords } from "../../../locale/audit/explain";
import type { Plural } from "../../../locale/InEachLanguage";
import type { Locale } from "../../../locale/Locale";
import { typeset } from "../../../locale/typeset";
import { usePane } from "../../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: ExplainWords;
  /** A sentence with its gaps filled, as printed. */
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
}

export function useExplainWords(): Said {
  const { locale, fill } = usePane();
  return { locale, words: explainWords(locale), fill: (sentence, data = {}) => typeset(fill(sentence, data)) };
}
