import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { say } from "../locale/say";
import type { Kept } from "./Keeper";

/** Why the workbook is not kept and what to do about it; undefined where it is. */
export function keptSentence(kept: Kept, locale: Locale): string | undefined {
  const words = embeddedWords(locale).kept;
  switch (kept.kind) {
    case "saving":
    case "saved":
      return undefined;
    case "full":
    case "elsewhere":
      return words[kept.kind];
    case "failed":
    case "unavailable":
      return say(locale, words[kept.kind], { reason: kept.reason });
  }
}
