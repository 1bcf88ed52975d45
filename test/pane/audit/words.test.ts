import { readingWords } from "../../../src/locale/audit/readings";
import { repairWords } from "../../../src/locale/audit/repair";
import { LOCALES } from "../../../src/locale/Locale";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;

const SETS = Object.entries({ repair: repairWords, readings: readingWords }).flatMap(([name, words]) => LOCALES.map((locale) => ({ name, words, locale })));
test.each(SETS)("$name in $locale fills the same gaps as English and leaves no sentence empty", ({ words, locale }) => {
  const English = new Map(sentences(words("en")));
  for (const [path, sentence] of sentences(words(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(English.get(path) ?? English.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { found, done } = repairWords(locale);
  for (const plural of [found.count, found.more, found.repair, done.count, done.undone, readingWords(locale).more]) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
