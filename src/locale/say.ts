import { fill } from "./fill";
import type { Locale } from "./Locale";
import type { Plural } from "./InEachLanguage";

type Data = Readonly<Record<string, string | number>>;

/** Says a sentence: picks the plural form by `count`, then fills the gaps. */
export function say(locale: Locale, sentence: string | Plural, data: Data = {}): string {
  return fill(formOf(locale, sentence, Number(data["count"])), data, locale);
}

/** The form of a sentence for a count. */
export const formOf = (locale: Locale, sentence: string | Plural, count: number): string => (typeof sentence === "string" ? sentence : (sentence[rules(locale).select(count)] ?? sentence.other));

const RULES = new Map<Locale, Intl.PluralRules>();
function rules(locale: Locale): Intl.PluralRules {
  const known = RULES.get(locale) ?? new Intl.PluralRules(locale);
  RULES.set(locale, known);
  return known;
}
