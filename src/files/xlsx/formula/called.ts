import { tokens } from "./tokens";

const NONE: ReadonlySet<string> = new Set();

/** The functions a formula calls, in capitals, each once. */
export function called(formula: string): ReadonlySet<string> {
  if (!formula.includes("(")) return NONE;
  const pieces = tokens(formula).filter(({ kind }) => kind !== "space");
  return new Set(pieces.flatMap(({ kind, text }, at) => (kind === "word" && pieces[at + 1]?.text === "(" ? [text.toUpperCase()] : [])));
}
