import type { Locale } from "../Locale";
import { en, type EmbeddedWords } from "./en";
import { ru } from "./ru";
import { zh } from "./zh";

export type { EmbeddedWords };

const WORDS: Readonly<Record<Locale, EmbeddedWords>> = { en, ru, zh };

export const embeddedWords = (locale: Locale): EmbeddedWords => WORDS[locale];
