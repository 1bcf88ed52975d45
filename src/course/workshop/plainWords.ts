import type { Words } from "../prose/StepText";

/** A sentence of the prose without its marks: places by the words of the sheet, formulas and words of other languages as they are, figures that are not at hand left out. */
export const plainWords = (sentence: string, words: Words): string =>
  sentence
    .replace(/\[\[\w+:([^\]]*)\]\]/g, "$1")
    .replaceAll("`", "")
    .replace(/\{([A-Za-z]\w*)(?:\.\w+)?\}/g, (_, id: string) => (typeof words[id] === "string" ? words[id] : "…"));
