import { isoDate } from "../../cells/dateParts";
import type { Unit } from "../../functions/units";
import { fill } from "../../locale/fill";
import type { SheetWords } from "../../locale/lesson";
import type { Locale } from "../../locale/Locale";
import type { Entry } from "../../workbook/Layout";
import type { StepText } from "../prose/StepText";
import type { Allowed } from "./parts";

/** What may be entered into a cell, in words. Options without words are their own, such as the marks 1 to 5. */
export function entryOf(allowed: Allowed, unit: Unit, { words: said }: StepText, words: SheetWords, locale: Locale): Entry {
  if (!("options" in allowed)) {
    const { from, to, whole } = allowed;
    return { allow: { from, to, ...(whole === undefined ? {} : { whole }) }, message: rangeOf(allowed, unit, words, locale) };
  }
  const options = allowed.options.map((option) => wordOf(option, said));
  return { allow: { words: options }, message: fill(words.chooseWord, { words: options.join(locale === "zh" ? "、" : ", ") }, locale) };
}

/** Nobody knows dates by their numbers. */
function rangeOf({ from, to, whole }: Exclude<Allowed, { readonly options: unknown }>, unit: Unit, words: SheetWords, locale: Locale): string {
  if (unit === "date" || unit === "moment") return fill(words.enterDate, { from: isoDate(from) ?? from, to: isoDate(to) ?? to }, locale);
  return fill(whole ? words.enterWhole : words.enterNumber, { from, to }, locale);
}

export const wordOf = (option: string, said: StepText["words"]): string => (typeof said[option] === "string" ? said[option] : option);
