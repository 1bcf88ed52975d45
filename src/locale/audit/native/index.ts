import type { Locale } from "../../Locale";
import { en } from "./en";
import type { HandOnWords } from "./HandOnWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { HandOnWords } from "./HandOnWords";

const WORDS: Readonly<Record<Locale, HandOnWords>> = { en, ru, zh };

export const handOnWords = (locale: Locale): HandOnWords => WORDS[locale];
