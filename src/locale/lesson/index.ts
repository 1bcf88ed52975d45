import type { Locale } from "../Locale";
import { en } from "./en";
import { ru } from "./ru";
import type { SheetWords } from "./SheetWords";
import { zh } from "./zh";

export type { SheetWords } from "./SheetWords";

const WORDS: Readonly<Record<Locale, SheetWords>> = { en, ru, zh };

export const sheetWords = (locale: Locale): SheetWords => WORDS[locale];
