import type { Locale } from "../Locale";
import { words as en, type WordKey } from "./en";
import { words as ru } from "./ru";
import { words as zh } from "./zh";

export type { WordKey };
export type Words = Readonly<Record<WordKey, string>>;

const WORDS: Readonly<Record<Locale, Words>> = { en, ru, zh };

/** Output words in the language a formula asks for. */
export const wordsIn = (locale: Locale): Words => WORDS[locale];
