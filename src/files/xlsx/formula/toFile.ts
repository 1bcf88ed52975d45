import type { Dialect } from "../Dialect";
import { callAt, only, textOf, type Call } from "./calls";
import { IN_FILE } from "./newFunctions";
import { operandEnd } from "./operand";
import { ourId } from "./ourId";
import { renamed, type NewNames } from "./renamed";
import { tokens, type Token } from "./tokens";

/** Names that LET and LAMBDA give, in small letters. */
type Given = ReadonlySet<string>;
const NONE: Given = new Set();

/** A dialect, and the names of sheets that a file does not take as they are. */
export interface FileDialect extends Dialect {
  readonly sheets?: NewNames;
}

/** A formula as a file holds it: without `=`, and with the prefixes of what came after the file format. */
export function toFile(formula: string, dialect: FileDialect): string {
  return write(tokens(renamed(formula.replace(/^=/, ""), dialect.sheets ?? new Map())), NONE, dialect);
}

function write(pieces: readonly Token[], given: Given, dialect: Dialect): string {
  let written = "";
  for (let at = 0; at < pieces.length; ) {
    const [call, sign] = [callAt(pieces, at), signAt(pieces, at)];
    if (call) written += callInFile(call, given, dialect);
    else if (sign) written += `${sign.name}(${write(pieces.slice(sign.from, sign.to), given, dialect)})`;
    else written += pieceInFile(pieces[at]!, given);
    at = call?.next ?? sign?.next ?? at + 1;
  }
  return written;
}

/** `@` before a reference and `#` behind it, which a file holds as functions. */
function signAt(pieces: readonly Token[], at: number): { readonly name: string; readonly from: number; readonly to: number; readonly next: number } | undefined {
  const { kind, text } = pieces[at]!;
  if (text === "@") {
    const end = operandEnd(pieces, at + 1);
    return { name: "_xlfn.SINGLE", from: at + 1, to: end, next: end };
  }
  const end = kind === "word" || kind === "sheet" ? operandEnd(pieces, at) : at;
  return pieces[end - 1]?.text === "#" && end > at ? { name: "_xlfn.ANCHORARRAY", from: at, to: end - 1, next: end } : undefined;
}

function callInFile({ name, args }: Call, given: Given, dialect: Dialect): string {
  const write1 = (arg: readonly Token[], inside: Given): string => write(arg, inside, dialect);
  const head = functionInFile(name, given, dialect);
  if (/^LET$/i.test(name)) return `${head}(${letInFile(args, given, write1)})`;
  if (/^LAMBDA$/i.test(name)) return `${head}(${lambdaInFile(args, given, write1)})`;
  return `${head}(${args.map((arg) => write1(arg, given)).join(",")})`;
}

type Write = (arg: readonly Token[], given: Given) => string;

/** Names and values in turn, and what is made of them last. A name is known from the value behind it on. */
function letInFile(args: readonly (readonly Token[])[], given: Given, write: Write): string {
  const known = new Set(given);
  return args.map((arg, at) => {
    const isName = at % 2 === 0 && at < args.length - 1;
    if (isName) known.add(textOf(arg).trim().toLowerCase());
    return write(arg, known);
  }).join(",");
}

function lambdaInFile(args: readonly (readonly Token[])[], given: Given, write: Write): string {
  const names = args.slice(0, -1).map((arg) => only(arg)?.text ?? textOf(arg));
  const bare = names.map((name) => name.replace(/^\[(.*)\]$/, "$1"));
  const known = new Set([...given, ...bare.map((name) => name.toLowerCase())]);
  const declared = names.map((name, at) => `${name === bare[at] ? "_xlpm" : "_xlop"}.${bare[at]}`);
  return [...declared, write(args.at(-1)!, known)].join(",");
}

function functionInFile(name: string, given: Given, dialect: Dialect): string {
  if (given.has(name.toLowerCase())) return `_xlpm.${name}`;
  const [id, { namespace }] = [ourId(name, dialect), dialect];
  if (id !== undefined) return `_xldudf_${namespace ? `${namespace.replaceAll(".", "_")}_` : ""}${id.replaceAll(".", "_")}`;
  return IN_FILE.get(name.toUpperCase()) ?? name;
}

function pieceInFile({ kind, text }: Token, given: Given): string {
  if (kind === "word" && given.has(text.toLowerCase())) return `_xlpm.${text}`;
  // The short way to write this row of a table is not one of the file's.
  if (kind === "bracket" && text.startsWith("[@")) return text === "[@]" ? "[#This Row]" : `[[#This Row],${text[2] === "[" ? text.slice(2, -1) : `[${text.slice(2, -1)}]`}]`;
  return text;
}
