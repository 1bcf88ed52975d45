import { insertWords } from "../../src/locale/insert";
import { LOCALES } from "../../src/locale/Locale";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
const English = new Map(sentences(insertWords("en")));

test.each(LOCALES)("%s fills the same gaps as English and leaves no sentence empty", (locale) => {
  for (const [path, sentence] of sentences(insertWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    // One date has one day only.
    const wanted = English.get(path) ?? English.get(path.replace(PLURAL_FORM, ".other"))!;
    if (!path.startsWith("dates.")) expect([path, gaps(sentence)]).toEqual([path, gaps(wanted)]);
    else expect(["count", "from", "to"]).toEqual(expect.arrayContaining(gaps(sentence)));
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { rows, columns, numbers, dates, texts, truths, errors, blanks, preview } = insertWords(locale);
  for (const plural of [rows, columns, numbers, dates, texts, truths, errors, ...Object.values(blanks), preview.errors]) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
