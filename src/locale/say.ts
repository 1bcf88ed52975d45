import { fill } from "./fill";
import type { Locale } from "./Locale";
import type { Plural } from "./InEachLanguage";

type Data = Readonly<Record<string, string | number>>;

/** Says a sentence: picks the plural form by `count`, then fills the gaps. */
export function say(locale: Locale, sentence: string | Plural, data: Data = {}): string {
  const form = typeof sentence === "string" ? sentence : (sentence[rules(locale).select(Number(data["count"]))] ?? sentence.other);
  return fill(form, data, locale);
}

const RULES = new Map<Locale, Intl.PluralRules>();
function rules(locale: Locale): Intl.PluralRules {
  const known = RULES.get(locale) ?? new Intl.PluralRules(locale);
  RULES.set(locale, known);
  return known;
}
