import { trainerWords } from "../../../src/locale/trainer";
import { LOCALES } from "../../../src/locale/Locale";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
const English = new Map(sentences(trainerWords("en")));

test.each(LOCALES)("%s fills the same gaps as English and leaves no sentence empty", (locale) => {
  for (const [path, sentence] of sentences(trainerWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(English.get(path) ?? English.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { facts, setUp, board } = trainerWords(locale);
  for (const plural of [facts.learners, setUp.names, setUp.blanks, board.attempts, board.diagnosis, board.others]) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
