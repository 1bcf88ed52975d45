import type { Locale } from "../Locale";
import { en } from "./en";
import { ru } from "./ru";
import type { TrainerWords } from "./TrainerWords";
import { zh } from "./zh";

export type { TrainerWords } from "./TrainerWords";

const WORDS: Readonly<Record<Locale, TrainerWords>> = { en, ru, zh };

export const trainerWords = (locale: Locale): TrainerWords => WORDS[locale];
