import { freezeWords } from "../../../locale/audit/freeze";
import { usePane } from "../../PaneContext";

export function useFreezeWords() {
  const { locale, fill } = usePane();
  return { locale, words: freezeWords(locale), fill };
}
