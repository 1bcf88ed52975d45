import { stem, wordsOf } from "../locale/fold";
import { TERMS } from "../locale/terms";

type Phrase = readonly string[];
const GROUPS: readonly (readonly Phrase[])[] = TERMS.map((group) => group.map(wordsOf));

/** The other terms of the field for what somebody types, who may not have finished the word. */
export function sameMeaning(words: Phrase): readonly Phrase[] {
  const typed = words.map(stem).join(" ");
  return GROUPS.filter((group) => group.some((term) => means(term, typed))).flat();
}

const SHORTEST_START = 3;

function means(term: Phrase, typed: string): boolean {
  const known = term.map(stem).join(" ");
  if (known === typed) return true;
  if (isChinese(known)) return isChinese(typed) && (known.startsWith(typed) || typed.includes(known));
  return typed.length >= SHORTEST_START && term.join(" ").startsWith(typed);
}

const isChinese = (text: string): boolean => /^\p{Script=Han}/u.test(text);
