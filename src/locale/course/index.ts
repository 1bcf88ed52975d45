import type { Locale } from "../Locale";
import type { CourseWords } from "./CourseWords";
import { en } from "./en";
import { ru } from "./ru";
import { zh } from "./zh";

export type { CourseWords } from "./CourseWords";

const WORDS: Readonly<Record<Locale, CourseWords>> = { en, ru, zh };

export const courseWords = (locale: Locale): CourseWords => WORDS[locale];
