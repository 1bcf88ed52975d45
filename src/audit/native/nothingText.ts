import { handOnWords } from "../../locale/audit/native";
import { fill } from "../../locale/fill";
import type { Locale } from "../../locale/Locale";

/** What there is to say where no cell has a formula of ours: names of the workbook may have. */
export function nothingText(namesWithOurs: readonly string[], locale: Locale): string {
  const words = handOnWords(locale);
  return namesWithOurs.length > 0 ? fill(words.namesWithOurs, { names: namesWithOurs.join(", ") }, locale) : words.none;
}
