import { LOCALES } from "../../locale/Locale";
import { wordsIn, type WordKey } from "../../locale/words";
import { literal } from "../formulaText";

/** Some words beside or below each other, in the language that the parameter `language` asks for. The grid reads no array constant in which a word has a comma. */
const inLanguage = (stack: "HSTACK" | "VSTACK", keys: readonly WordKey[]): string =>
  `SWITCH(language,${LOCALES.map((locale) => `${literal(locale)},${stack}(${keys.map((key) => literal(wordsIn(locale)[key])).join(",")})`).join(",")})`;

export const rowOfWords = (...keys: readonly WordKey[]): string => inLanguage("HSTACK", keys);
export const columnOfWords = (...keys: readonly WordKey[]): string => inLanguage("VSTACK", keys);
