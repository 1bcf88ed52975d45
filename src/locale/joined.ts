import type { Locale } from "./Locale";

/** Sentences one after another: Chinese sets no space between them. */
export const joined = (sentences: readonly string[], locale: Locale): string => sentences.join(locale === "zh" ? "" : " ");
