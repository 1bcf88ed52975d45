import { quoteSheet } from "../../../cells/sheetName";
import { tokens } from "./tokens";

/** New names of sheets by the old ones, in small letters. */
export type NewNames = ReadonlyMap<string, string>;

/** A formula after its sheets got other names. */
export function renamed(formula: string, names: NewNames): string {
  if (names.size === 0) return formula;
  const pieces = tokens(formula);
  return pieces.map(({ kind, text }, at) => {
    if (pieces[at + 1]?.text !== "!" || (kind !== "word" && kind !== "sheet")) return text;
    const name = names.get((kind === "sheet" ? text.slice(1, -1).replaceAll("''", "'") : text).toLowerCase());
    return name === undefined ? text : quoteSheet(name);
  }).join("");
}
