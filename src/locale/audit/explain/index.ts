import type { Locale } from "../../Locale";
import { en } from "./en";
import { ru } from "./ru";
import type { ExplainWords } from "./ExplainWords";
import { zh } from "./zh";

export type { ExplainWords } from "./ExplainWords";

const WORDS: Readonly<Record<Locale, ExplainWords>> = { en, ru, zh };

export const explainWords = (locale: Locale): ExplainWords => WORDS[locale];
