import type { Locale } from "../../Locale";
import { en } from "./en";
import { ru } from "./ru";
import type { ToolWords } from "./ToolWords";
import { zh } from "./zh";

export type { ToolWords } from "./ToolWords";

const WORDS: Readonly<Record<Locale, ToolWords>> = { en, ru, zh };

export const toolWords = (locale: Locale): ToolWords => WORDS[locale];
