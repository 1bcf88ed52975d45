import type { Locale } from "../../Locale";
import { en } from "./en";
import type { RepairWords } from "./RepairWords";
import { ru } from "./ru";
import { zh } from "./zh";

export type { RepairWords } from "./RepairWords";

const WORDS: Readonly<Record<Locale, RepairWords>> = { en, ru, zh };

export const repairWords = (locale: Locale): RepairWords => WORDS[locale];
