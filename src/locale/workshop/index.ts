import type { Locale } from "../Locale";
import { en } from "./en";
import { ru } from "./ru";
import type { WorkshopWords } from "./WorkshopWords";
import { zh } from "./zh";

export type { WorkshopWords } from "./WorkshopWords";

const WORDS: Readonly<Record<Locale, WorkshopWords>> = { en, ru, zh };

export const workshopWords = (locale: Locale): WorkshopWords => WORDS[locale];
