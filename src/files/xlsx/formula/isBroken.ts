import { tokens, type Token } from "./tokens";

const PAIRS: Readonly<Record<string, string>> = { ")": "(", "}": "{" };
const JOINING = /^[*/^&<>=]$/;

/**
 * Whether a formula is no formula, as the grid lets people enter one: `=1+`, `=SUM(A1`. A file with one is held for damaged. Only what can be told from its signs:
 * what looks whole is left to whoever reads it.
 */
export function isBroken(formula: string): boolean {
  const pieces = tokens(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  return pieces.length === 0 || !balanced(pieces) || pieces.some((piece, at) => open(piece) || hangs(piece, pieces[at + 1]));
}

function balanced(pieces: readonly Token[]): boolean {
  const opened: string[] = [];
  for (const { kind, text } of pieces) {
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") opened.push(text);
    else if (PAIRS[text] !== undefined && opened.pop() !== PAIRS[text]) return false;
  }
  return opened.length === 0;
}

/** A text, a sheet or a bracket that was never closed is cut into signs, or reaches to the end. */
const open = ({ kind, text }: Token): boolean => (kind === "sign" && (text === '"' || text === "'")) || (kind === "bracket" && !text.endsWith("]"));

/** An operator wants something behind it. `<=`, `>=` and `<>` are two signs. */
function hangs({ kind, text }: Token, next: Token | undefined): boolean {
  if (kind !== "sign" || !/^[-+*/^&<>=:!]$/.test(text)) return false;
  if (!next || next.kind !== "sign") return !next;
  if ((text === "<" && /^[>=]$/.test(next.text)) || (text === ">" && next.text === "=")) return false;
  return JOINING.test(next.text) || next.text === ")" || next.text === ",";
}
