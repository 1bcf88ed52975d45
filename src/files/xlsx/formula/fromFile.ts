import type { Dialect } from "../Dialect";
import { callAt, textOf, type Call } from "./calls";
import { tokens, type Token } from "./tokens";

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xleta\.)+/i;

/** A formula as people write it, from what a file holds. A name of ours in another namespace stays as it is: whoever knows the workbook can repair it. */
export function fromFile(formula: string, dialect: Dialect): string {
  return `=${read(tokens(formula.replace(/^=/, "")), dialect)}`;
}

function read(pieces: readonly Token[], dialect: Dialect): string {
  let text = "";
  for (let at = 0; at < pieces.length; ) {
    const call = callAt(pieces, at);
    text += call ? callRead(call, dialect) : pieceRead(pieces[at]!);
    at = call ? call.next : at + 1;
  }
  return text;
}

function callRead({ name, args }: Call, dialect: Dialect): string {
  const shown = functionRead(name, dialect);
  const [first = "", ...more] = args.map((arg) => (shown === "LAMBDA" ? declared(arg) : undefined) ?? read(arg, dialect));
  if (name !== shown && shown === "SINGLE" && more.length === 0) return `@${first}`;
  if (name !== shown && shown === "ANCHORARRAY" && more.length === 0) return `${first}#`;
  return `${shown}(${[first, ...more].join(",")})`;
}

/** A parameter that may be left out. */
const declared = (arg: readonly Token[]): string | undefined => /^\s*_xlop\.(.*?)\s*$/i.exec(textOf(arg))?.[1]?.replace(/.*/, "[$&]");

function functionRead(name: string, { functions, namespace }: Dialect): string {
  const bare = name.replace(PREFIX, "");
  const prefixes = ["_xldudf_", ...(namespace ? [`_xldudf_${namespace.replaceAll(".", "_")}_`, `${namespace}.`] : [])];
  for (const prefix of prefixes.reverse()) {
    const id = bare.slice(prefix.length).toUpperCase();
    if (bare.toLowerCase().startsWith(prefix.toLowerCase()) && functions.has(id)) return id;
  }
  return bare;
}

const pieceRead = ({ kind, text }: Token): string => (kind === "word" ? text.replace(PREFIX, "") : text);
