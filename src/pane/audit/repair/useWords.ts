import { repairWords, type RepairWords } from "../../../locale/audit/repair";
import type { Plural } from "../../../locale/InEachLanguage";
import type { Locale } from "../../../locale/Locale";
import { typeset } from "../../../locale/typeset";
import { usePane } from "../../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: RepairWords;
  /** A sentence with its gaps filled. */
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
}

/** The words of the repair, as printed. */
export function useWords(): Said {
  const { locale, fill } = usePane();
  return { locale, words: repairWords(locale), fill: (sentence, data = {}) => typeset(fill(sentence, data)) };
}
