import type { LeftOut } from "../../files/xlsx/LeftOut";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";

/** So many sheets are named; beyond that it is said of the whole file. */
const FEW = 4;

/** What stays behind, a line for each kind: how many of them, and on which sheets. */
export function leftOutLines(leftOut: readonly LeftOut[], locale: Locale): readonly string[] {
  const words = xlsxWords(locale);
  const kinds = [...new Set(leftOut.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = leftOut.filter((one) => one.kind === kind);
    const what = say(locale, words.kinds[kind], { count: all.reduce((sum, { count }) => sum + count, 0) });
    const sheets = [...new Set(all.flatMap(({ sheet }) => sheet ?? []))];
    return sheets.length === 0 || sheets.length > FEW ? what : say(locale, words.onSheets, { what, sheets: sheets.join(words.between) });
  });
}
