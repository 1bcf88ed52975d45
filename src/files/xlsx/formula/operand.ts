import { callAt, closing } from "./calls";
import type { Token } from "./tokens";

const JOINS: ReadonlySet<string> = new Set(["!", ":", "#"]);

/** Where what an `@` takes ends: a reference with all its parts, a call, or a bracket. */
export function operandEnd(pieces: readonly Token[], from: number): number {
  let at = from;
  while (at < pieces.length) {
    const { kind, text } = pieces[at]!;
    const call = callAt(pieces, at);
    if (call) at = call.next;
    else if (text === "(") at = closing(pieces, at) + 1;
    else if (kind === "word" || kind === "sheet" || kind === "bracket" || kind === "number") at++;
    else return at;
    // `#` ends a reference, the two others lead on to its next part.
    if (!pieces[at] || !(JOINS.has(pieces[at]!.text) || pieces[at]!.kind === "bracket")) return at;
    if (pieces[at]!.text === "#") return at + 1;
    if (pieces[at]!.kind !== "bracket") at++;
  }
  return at;
}
