import { FormulaFault } from "./FormulaFault";
import type { Span } from "./Node";

export interface Token extends Span {
  readonly kind: "text" | "error" | "reference" | "number" | "structured" | "word" | "sign";
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const BLOCK = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
/** Column names in brackets may hold brackets of their own behind an apostrophe. */
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** In this order: what comes first wins. A block is one only where no word or call goes on behind it. */
const RULES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|[A-Z][A-Z_]*(?:\/0)?[!?])/iuy],
  ["reference", new RegExp(String.raw`(?:${SHEET})?${BLOCK}(?![\p{L}\p{N}_.?\\(!\[])`, "uy")],
  ["structured", new RegExp(`(?:${WORD})?${BRACKETS}`, "uy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["word", new RegExp(`(?:${SHEET})?${WORD}`, "uy")],
  ["sign", /<=|>=|<>|[-=<>&+*/^%@#:,;(){}]/uy],
];

/** The words and signs of a formula, without the `=` before it. */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = spaceBehind(formula, formula.startsWith("=") ? 1 : 0); at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (!token) throw new FormulaFault(formula, at);
    found.push(token);
    at = spaceBehind(formula, token.end);
  }
  return found;
}

function tokenAt(formula: string, start: number): Token | undefined {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = start;
    const text = rule.exec(formula)?.[0];
    if (text) return { kind, text, start, end: start + text.length };
  }
  return undefined;
}

const SPACE = /\s*/uy;

function spaceBehind(formula: string, start: number): number {
  SPACE.lastIndex = start;
  return start + SPACE.exec(formula)![0].length;
}
