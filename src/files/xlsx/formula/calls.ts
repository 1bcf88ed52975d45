import type { Token } from "./tokens";

/** A call inside a formula, as its pieces: `LET(x,1,x+1)`. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
  /** Where the pieces behind the call begin. */
  readonly next: number;
}

/** The call whose name stands at a place; undefined where none does. */
export function callAt(pieces: readonly Token[], at: number): Call | undefined {
  const name = pieces[at]!;
  const open = at + (pieces[at + 1]?.kind === "space" ? 2 : 1);
  if (name.kind !== "word" || pieces[open]?.text !== "(") return undefined;
  const end = closing(pieces, open);
  return { name: name.text, args: separate(pieces.slice(open + 1, end)), next: end + 1 };
}

/** Where a bracket that opens at a place is closed; the end where it never is. */
export function closing(pieces: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    depth += step(pieces[at]!);
    if (depth === 0) return at;
  }
  return pieces.length;
}

/** Cut at the commas that stand in no bracket. */
function separate(pieces: readonly Token[]): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const piece of pieces) {
    depth += step(piece);
    if (depth === 0 && piece.kind === "sign" && piece.text === ",") args.push([]);
    else args.at(-1)!.push(piece);
  }
  return args;
}

function step({ kind, text }: Token): number {
  if (kind !== "sign") return 0;
  return "({".includes(text) ? 1 : ")}".includes(text) ? -1 : 0;
}

/** The single piece of an argument, without the blanks around it. */
export function only(pieces: readonly Token[]): Token | undefined {
  const [piece, ...more] = pieces.filter(({ kind }) => kind !== "space");
  return more.length === 0 ? piece : undefined;
}

export const textOf = (pieces: readonly Token[]): string => pieces.map(({ text }) => text).join("");
