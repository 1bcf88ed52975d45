import { wordsIn, type WordKey, type Words } from "../../locale/words";
import { arrayConstant, literal } from "../formulaText";

const LOCALES = ["en", "ru", "zh"] as const;

/** What is said in the language that the formula asks for. */
const inLanguage = (say: (words: Words) => string): string => `SWITCH(language,${LOCALES.map((locale) => `"${locale}",${say(wordsIn(locale))}`).join(",")})`;

export const wordIn = (key: WordKey): string => inLanguage((words) => literal(words[key]));
export const rowOfWords = (...keys: readonly WordKey[]): string => inLanguage((words) => arrayConstant([keys.map((key) => words[key])]));
export const columnOfWords = (...keys: readonly WordKey[]): string => inLanguage((words) => arrayConstant(keys.map((key) => [words[key]])));
