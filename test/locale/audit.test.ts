import { freezeWords } from "../../src/locale/audit/freeze";
import { handOnWords } from "../../src/locale/audit/native";
import { toolWords } from "../../src/locale/audit/tools";
import { LOCALES, type Locale } from "../../src/locale/Locale";

const WORDS: Readonly<Record<string, (locale: Locale) => object>> = { freeze: freezeWords, native: handOnWords, tools: toolWords };
const ALL = Object.keys(WORDS).flatMap((tool) => LOCALES.map((locale) => [tool, locale] as const));

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;

test.each(ALL)("the words of %s in %s fill the same gaps as English and leave no sentence empty", (tool, locale) => {
  const english = new Map(sentences(WORDS[tool]!("en")));
  for (const [path, sentence] of sentences(WORDS[tool]!(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(english.get(path) ?? english.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});

test.each(ALL)("the words of %s in %s have each plural form their numbers need", (tool, locale) => {
  const wanted = [...new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)))];
  const plurals = (words: object): object[] => Object.values(words).flatMap((value: unknown) => (typeof value !== "object" || value === null ? [] : "other" in value ? [value] : plurals(value)));
  for (const plural of plurals(WORDS[tool]!(locale))) expect(Object.keys(plural)).toEqual(expect.arrayContaining(wanted));
});

test("the states of frozen rows are told apart in any mixture of languages", () => {
  const words = LOCALES.flatMap((locale) => Object.values(freezeWords(locale).states));
  expect(new Set(words).size).toBe(words.length);
});

test.each(LOCALES)("Excel takes the names of the sheets in %s", (locale) => {
  for (const name of [freezeWords(locale).sheet.name, handOnWords(locale).sheet.name]) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
});
