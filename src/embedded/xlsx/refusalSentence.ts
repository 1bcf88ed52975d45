import type { Refusal } from "../../files/xlsx/guard/Refusal";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";

const MEGABYTE = 1024 * 1024;

/** Why a file is not opened, and what can be done about it. */
export function refusalSentence(refusal: Refusal, file: string, locale: Locale): string {
  const words = xlsxWords(locale).refused;
  switch (refusal.kind) {
    case "otherProgram":
      return say(locale, words.programs[refusal.program], { file });
    case "tooLarge": {
      const most = refusal.of === "bytes" || refusal.of === "unpacked" ? Math.round(refusal.most / MEGABYTE) : refusal.most;
      return say(locale, words.tooLarge[refusal.of], { file, most: new Intl.NumberFormat(locale).format(most) });
    }
    case "externalLinks":
      return say(locale, refusal.first ? words.externalLinks : words.externalLinksUnnamed, { file, first: refusal.first });
    case "commands":
      return say(locale, words.commands, { file, first: refusal.first });
    case "unreadable":
      return say(locale, words.unreadable, { file, reason: refusal.reason });
    default:
      return say(locale, words[refusal.kind], { file });
  }
}
