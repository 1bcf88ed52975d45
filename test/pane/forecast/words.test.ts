import { forecastWords } from "../../../src/locale/forecast";
import { LOCALES } from "../../../src/locale/Locale";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
const English = new Map(sentences(forecastWords("en")));

test.each(LOCALES)("%s fills the same gaps as English and leaves no sentence empty", (locale) => {
  for (const [path, sentence] of sentences(forecastWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(English.get(path) ?? English.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { source, units, checks } = forecastWords(locale);
  const plurals = [source.rows, source.customers, ...Object.values(source.leftOut), ...Object.values(units).map(({ time }) => time), ...Object.values(checks.repeatBuyers)];
  for (const plural of plurals) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
test.each(LOCALES)("the name of the sheet is one Excel takes, and its assumptions fit on a line, in %s", (locale) => {
  const { name, assumptions } = forecastWords(locale).sheet;
  expect(name).not.toMatch(/[:\\/?*[\]']/);
  // A Chinese sign is as wide as two letters.
  const wide = (text: string): number => [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|[，。：；]/u.test(sign) ? 2 : 1), 0);
  for (const sentence of Object.values(assumptions)) expect(wide(sentence)).toBeLessThan(110);
});
