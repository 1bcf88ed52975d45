import type { Locale } from "../Locale";
import { en, type ChartWords } from "./en";
import { ru } from "./ru";
import { zh } from "./zh";

export type { ChartWords };

const WORDS: Readonly<Record<Locale, ChartWords>> = { en, ru, zh };

export const chartWords = (locale: Locale): ChartWords => WORDS[locale];
