import type { Spelling } from "./Spelling";

/** Texts, numbers, and names of functions: in a formula everything else is written alike everywhere. */
const PIECES = /("[^"]*"|'[^']*')|(\d+)\.(\d+)|([A-Z][A-Z0-9.]*)(?=\()|(,)/g;

/** A formula, given in English with commas, as the learner's program writes it. */
export const spell = (formula: string, { separator, decimal, functions }: Spelling): string =>
  formula.replace(PIECES, (piece, quoted?: string, whole?: string, fraction?: string, name?: string) => {
    if (quoted !== undefined) return quoted;
    if (whole !== undefined) return `${whole}${decimal}${fraction}`;
    return name !== undefined ? (functions[name] ?? name) : piece === "," ? separator : piece;
  });
