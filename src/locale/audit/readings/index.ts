import type { Locale } from "../../Locale";
import { en } from "./en";
import type { ReadingWords } from "./ReadingWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { ReadingWords } from "./ReadingWords";

const WORDS: Readonly<Record<Locale, ReadingWords>> = { en, ru, zh };

export const readingWords = (locale: Locale): ReadingWords => WORDS[locale];
