import type { Locale } from "../Locale";
import { en } from "./en";
import type { ForecastWords } from "./ForecastWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { ForecastWords } from "./ForecastWords";

const WORDS: Readonly<Record<Locale, ForecastWords>> = { en, ru, zh };

export const forecastWords = (locale: Locale): ForecastWords => WORDS[locale];
