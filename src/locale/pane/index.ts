import type { Locale } from "../Locale";
import { en } from "./en";
import type { PaneWords } from "./PaneWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { PaneWords, Plural } from "./PaneWords";

const WORDS: Readonly<Record<Locale, PaneWords>> = { en, ru, zh };

export const paneWords = (locale: Locale): PaneWords => WORDS[locale];
