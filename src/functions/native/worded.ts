import { LOCALES } from "../../locale/Locale";
import { wordsIn, type WordKey } from "../../locale/words";
import { literal } from "../formulaText";

/** A word that a function puts into cells, in the language that the parameter `language` asks for. */
export const worded = (key: WordKey): string => `SWITCH(language,${LOCALES.map((locale) => `${literal(locale)},${literal(wordsIn(locale)[key])}`).join(",")})`;
