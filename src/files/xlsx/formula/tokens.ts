/** A piece of a formula. Texts, quoted sheets, bracketed parts and errors are whole; a sign stands alone. */
export interface Token {
  readonly kind: "text" | "sheet" | "bracket" | "number" | "error" | "word" | "space" | "sign";
  readonly text: string;
}

const KINDS: readonly (readonly [Exclude<Token["kind"], "bracket">, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["error", /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  // Before the number: `$2:$5` and `2nd` are words; a number has no letter but the e of its power.
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_$])/iuy],
  ["word", /[\p{L}\d_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ["sign", /[^]/uy],
];

/** A formula cut into pieces; put together again they are the formula. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; at += found.at(-1)!.text.length) found.push(tokenAt(formula, at));
  return found;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "bracket", text: formula.slice(at, bracketEnd(formula, at)) };
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  throw new Error(`tokens requires text, got nothing at ${at}`);
}

/** Brackets lie within brackets, and `'` takes the meaning from the sign that follows. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
