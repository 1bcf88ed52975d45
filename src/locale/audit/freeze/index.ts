import type { Locale } from "../../Locale";
import { en } from "./en";
import type { FreezeWords } from "./FreezeWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { FreezeWords } from "./FreezeWords";

const WORDS: Readonly<Record<Locale, FreezeWords>> = { en, ru, zh };

export const freezeWords = (locale: Locale): FreezeWords => WORDS[locale];
