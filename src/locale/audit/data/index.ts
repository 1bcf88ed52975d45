import type { Locale } from "../../Locale";
import type { DataWords } from "./DataWords";
import { en } from "./en";
import { ru } from "./ru";
import { zh } from "./zh";

export type { DataWords } from "./DataWords";

const WORDS: Readonly<Record<Locale, DataWords>> = { en, ru, zh };

export const dataWords = (locale: Locale): DataWords => WORDS[locale];
