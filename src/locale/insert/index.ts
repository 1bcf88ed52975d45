import type { Locale } from "../Locale";
import { en } from "./en";
import type { InsertWords } from "./InsertWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { InsertWords } from "./InsertWords";

const WORDS: Readonly<Record<Locale, InsertWords>> = { en, ru, zh };

export const insertWords = (locale: Locale): InsertWords => WORDS[locale];
