import { KINDS } from "../../../../src/audit/data/Finding";
import { dataWords } from "../../../../src/locale/audit/data";
import { LOCALES } from "../../../../src/locale/Locale";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
const English = new Map(sentences(dataWords("en")));
const other = (path: string): string => English.get(path.replace(PLURAL_FORM, ".other"))!;

test.each(LOCALES)("%s fills no other gaps than English and leaves no sentence empty", (locale) => {
  for (const [path, sentence] of sentences(dataWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(other(path) ?? English.get(path)!)]).toEqual([path, expect.arrayContaining(gaps(sentence))]);
  }
});
test.each(LOCALES)("%s names every kind of finding, and no header or mark that Excel would take for a formula", (locale) => {
  const { found, sheet } = dataWords(locale);
  expect(Object.keys(found).sort()).toEqual([...KINDS].sort());
  for (const text of [...Object.values(found).map(({ title }) => title), ...Object.values(sheet)]) expect(text).not.toMatch(/^[=+\-@]/);
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { source, result, repair, found } = dataWords(locale);
  const plurals = [source.read, result.found, result.next, repair.done, repair.marked, repair.undoneSome, ...Object.values(found).map(({ says }) => says)];
  for (const plural of plurals) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
