import type { AnyFunction } from "../functions/defineFunction";
import { fold, stem, wordsOf } from "../locale/fold";
import { LOCALES } from "../locale/Locale";
import { sameMeaning } from "./sameMeaning";

/** A function's words, folded, in all languages at once: its id, and the other texts by weight, each word after a blank. */
interface Entry {
  readonly fn: AnyFunction;
  readonly id: string;
  readonly texts: readonly string[];
}
export type SearchIndex = readonly Entry[];

export const searchIndex = (functions: readonly AnyFunction[]): SearchIndex =>
  functions.map((fn) => {
    const languages = LOCALES.map((locale) => fn.text[locale]);
    const summaries = languages.map(({ summary }) => summary);
    const params = [...Object.keys(fn.params), ...languages.flatMap((text) => Object.values(text.params))];
    const help = languages.flatMap((text) => Object.values(text.help));
    return { fn, id: fold(fn.id), texts: [summaries, params, help].map((texts) => ` ${wordsOf(texts.join(" ")).join(" ")}`) };
  });

/** The functions that answer a query: those whose id begins with it first, then by where its words stand. All its words must be met. */
export function search(index: SearchIndex, query: string): readonly AnyFunction[] {
  const words = wordsOf(query);
  if (words.length === 0) return index.map(({ fn }) => fn);
  const rank = ranking(words);
  return index
    .map((entry) => ({ fn: entry.fn, rank: rank(entry) }))
    .filter((found) => found.rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || plainness(a.fn) - plainness(b.fn) || (a.fn.id < b.fn.id ? -1 : 1))
    .map(({ fn }) => fn);
}

/** Of functions found alike the plainer comes first: CHURNRATE, whose sentence is short, before its kin. */
const plainness = ({ text }: AnyFunction): number => text.en.summary.length;

const NOWHERE = Infinity;
/** What is met by another word of the same meaning stands behind what is met by the word itself. */
const OTHER_WORD = 0.5;

function ranking(words: readonly string[]): (entry: Entry) => number {
  const phrases = sameMeaning(words);
  const single = words.map((word) => ({ word, others: words.length > 1 ? sameMeaning([word]) : [] }));
  const byPhrase = (entry: Entry, others: readonly (readonly string[])[]): number => Math.min(...others.map((phrase) => OTHER_WORD + rankOfAll(entry, phrase)));
  return (entry) =>
    Math.min(
      rankInId(entry.id, words.join("")),
      byPhrase(entry, phrases),
      Math.max(...single.map(({ word, others }) => Math.min(rankOf(entry, word), byPhrase(entry, others)))),
    );
}

const rankOfAll = (entry: Entry, words: readonly string[]): number => Math.max(...words.map((word) => rankOf(entry, word)));

const [IS_ID, BEGINS_ID, IN_ID, FIRST_TEXT] = [0, 1, 2, 3];
const SHORTEST_IN_ID = 3;

function rankOf({ id, texts }: Entry, word: string): number {
  const met = texts.findIndex((text) => text.includes(beginning(word)));
  return Math.min(rankInId(id, word), met < 0 ? NOWHERE : FIRST_TEXT + met);
}

function rankInId(id: string, word: string): number {
  if (id === word) return IS_ID;
  if (id.startsWith(word)) return BEGINS_ID;
  return word.length >= SHORTEST_IN_ID && id.includes(stem(word)) ? IN_ID : NOWHERE;
}

/** Chinese words stand anywhere in a run of signs, others behind a blank. */
const beginning = (word: string): string => (/^\p{Script=Han}/u.test(word) ? word : ` ${stem(word)}`);
