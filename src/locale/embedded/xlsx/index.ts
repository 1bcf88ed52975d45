import type { Locale } from "../../Locale";
import { en, type XlsxWords } from "./en";
import { ru } from "./ru";
import { zh } from "./zh";

export type { XlsxWords };

const WORDS: Readonly<Record<Locale, XlsxWords>> = { en, ru, zh };

export const xlsxWords = (locale: Locale): XlsxWords => WORDS[locale];
