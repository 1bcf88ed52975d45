import { functionById } from "../../functions/catalogue";
import { inlineCall } from "../../functions/native/inlineCall";
import { namedCall, namedDefinition, type Definition } from "../../functions/native/named";
import type { NoTwin } from "../../functions/native/Native";
import { nativeKind } from "../../functions/native/nativeKind";
import type { Call, Node } from "../../syntax/Node";
import { callsOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { readFormula } from "../../syntax/readFormula";
import { rewrite } from "../../syntax/rewrite";
import type { ValueReason } from "./HandedOn";
import { signedInBrackets } from "./signedInBrackets";
import type { TwinName } from "./TwinNames";

/** How calls are written: with the arguments put into the formula, or as names of the workbook where a formula would need a LAMBDA; or all as names. */
export type Style = "inline" | "named";

/** A formula in Excel's own functions, with the names that it needs; or why there is none: functions in it that have no twin, or it cannot be read. */
export type NativeFormula =
  | { readonly kind: "native"; readonly formula: string; readonly definitions: readonly Definition[] }
  | Extract<ValueReason, { readonly kind: "noTwin" | "unreadable" }>;

/** More than this Excel does not take. */
const LONGEST = 8192;

/** Writes every call of our functions in a formula with its twin. */
export function nativeFormula(formula: string, style: Style, nameOf: TwinName = ({ name }) => name): NativeFormula {
  const tree = readFormula(formula);
  if (!tree) return { kind: "unreadable" };
  const without = callsOf(tree).flatMap(({ name }) => withoutTwin(name));
  if (without.length > 0) return { kind: "noTwin", without };
  const native = written(formula, tree, style, nameOf);
  return style === "inline" && native.formula.length > LONGEST ? written(formula, tree, "named", nameOf) : native;
}

/** The formula alone, for a record; empty where there is none. */
export function twinText(formula: string): string {
  const native = nativeFormula(formula, "inline");
  return native.kind === "native" ? native.formula : "";
}

function withoutTwin(name: string): { readonly id: string; readonly reason: NoTwin }[] {
  const fn = functionById(name);
  if (!fn || typeof fn.native === "string") return [];
  return [{ id: fn.id, reason: fn.native?.none ?? "table" }];
}

function written(formula: string, tree: Node, style: Style, nameOf: TwinName): NativeFormula & { readonly kind: "native" } {
  const definitions = new Map<string, Definition>();
  const text = rewrite(formula, tree, (part, inner) => {
    const fn = part.kind === "call" ? functionById(part.name) : undefined;
    if (!fn) return undefined;
    const args = (part as Call).args.map((argument) => (argument.kind === "missing" ? undefined : inner(argument).trim()));
    if (style === "inline" && nativeKind(fn) === "inline") return grouped(inlineCall(fn, args), part === tree);
    const twin = namedDefinition(fn);
    const name = nameOf(twin);
    definitions.set(fn.id, { ...twin, name });
    return namedCall(fn, args, name);
  });
  return { kind: "native", formula: signedInBrackets(`=${text.replace(/^=/, "")}`, [...definitions.values()]), definitions: [...definitions.values()] };
}

/** What stood as a call must not be torn apart by what stands beside it. */
const grouped = (text: string, isWhole: boolean): string => (isWhole || ["call", "group", "number", "text", "reference", "name"].includes(parse(text).kind) ? text : `(${text})`);
