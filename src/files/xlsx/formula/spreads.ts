import { readAddress } from "../../../cells/address";
import type { Dialect } from "../Dialect";
import { builtInPlaces } from "./builtInPlaces";
import { callAt, textOf, type Call } from "./calls";
import { ourId } from "./ourId";
import { tokens, type Token } from "./tokens";

/** What a formula is looked at with: how our functions are called, and the names for single values that LET has given. */
interface Ground {
  readonly dialect: Dialect;
  readonly single: ReadonlySet<string>;
}

/**
 * Whether a formula may give more values than one. Excel takes a formula that is not marked in the file as one that gives a single value, whatever it
 * is made of; one that is marked and gives a single value all the same looks and counts as any other. LibreOffice calculates what is marked anew, and
 * cannot where it does not know the function: so nothing is marked that need not be.
 */
export const spreads = (formula: string, dialect: Dialect): boolean => several(tokens(formula.replace(/^=/, "")), { dialect, single: new Set() });

function several(pieces: readonly Token[], ground: Ground): boolean {
  for (let at = 0; at < pieces.length; ) {
    const call = callAt(pieces, at);
    if (call ? callSpreads(call, ground) : !namesSheet(pieces, at) && pieceSpreads(pieces[at]!, ground)) return true;
    at = call ? call.next : at + 1;
  }
  return false;
}

/** Which sheet a cell is of changes nothing. */
const namesSheet = (pieces: readonly Token[], at: number): boolean => ["word", "sheet"].includes(pieces[at]!.kind) && pieces[at + 1]?.text === "!";

function callSpreads({ name, args }: Call, ground: Ground): boolean {
  const capitals = name.toUpperCase();
  if (capitals === "LET") return letSpreads(args, ground);
  const takesBlock = builtInPlaces(capitals) ?? oursAt(name, ground);
  return !takesBlock || args.some((arg, place) => !(takesBlock(place) && isReference(arg)) && several(arg, ground));
}

function oursAt(name: string, { dialect }: Ground): ((place: number) => boolean) | undefined {
  const id = ourId(name, dialect);
  return id === undefined ? undefined : dialect.takesBlock?.(id);
}

/** Names and values in turn, and what is made of them last. */
function letSpreads(args: Call["args"], { dialect, single }: Ground): boolean {
  const known = new Set(single);
  return args.some((arg, at) => {
    if (at % 2 === 1 && at < args.length - 1) known.add(textOf(args[at - 1]!).trim().toLowerCase());
    return (at % 2 === 1 || at === args.length - 1) && several(arg, { dialect, single: known });
  });
}

/** Only a block, without anything that is done with it. */
const isReference = (pieces: readonly Token[]): boolean => pieces.every(({ kind, text }) => ["word", "sheet", "bracket", "number", "space"].includes(kind) || "!:".includes(text));

function pieceSpreads({ kind, text }: Token, { single }: Ground): boolean {
  if (kind === "word") return !single.has(text.toLowerCase()) && !/^(TRUE|FALSE)$/i.test(text) && !readAddress(text);
  return kind === "bracket" || (kind === "sign" && ":{#@".includes(text));
}
