import { LOCALES } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { say } from "../../src/locale/say";

/** Every sentence with its path; plural forms under their own names. */
const sentences = (words: object, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));

const gaps = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;

test("say picks the plural form of the language", () => {
  const found = (locale: "en" | "ru" | "zh", count: number): string => say(locale, paneWords(locale).search.found, { count });
  expect([1, 2, 0].map((count) => found("en", count))).toEqual(["1 function found", "2 functions found", "0 functions found"]);
  expect([1, 2, 5, 11, 21].map((count) => found("ru", count))).toEqual(["Найдена 1 функция", "Найдено 2 функции", "Найдено 5 функций", "Найдено 11 функций", "Найдена 21 функция"]);
  expect([1, 2].map((count) => found("zh", count))).toEqual(["找到 1 个函数", "找到 2 个函数"]);
});
test.each(LOCALES)("%s fills the same gaps as English and leaves no sentence empty", (locale) => {
  const english = new Map(sentences(paneWords("en")));
  for (const [path, sentence] of sentences(paneWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(english.get(path) ?? english.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { search, example, help } = paneWords(locale);
  for (const plural of [search.found, example.moreRows, example.moreColumns, help.functions]) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
