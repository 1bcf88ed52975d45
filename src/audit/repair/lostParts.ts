import { CellError, isBusy, type Cell } from "../../cells/Cell";
import { functionById } from "../../functions/catalogue";
import { requiredCount } from "../../functions/params";
import { children, type Call, type Node, type Span } from "../../syntax/Node";
import { ownName, type Before, type OwnName } from "./ownName";

/** Why a part of a formula is in need of repair: what stands in front of a name, a sign that was left there, or only what the cell shows. */
export type Why = Before | { readonly kind: "at" } | { readonly kind: "name" } | { readonly kind: "busy" };

/** How this program and this build write our functions. */
export interface Writing {
  readonly namespace: string | undefined;
  /** Whether the program reads the sign `@`. */
  readonly readsAt: boolean;
}

/** A piece of a formula's text that is written anew. */
export interface LostPart extends Span {
  readonly text: string;
  readonly why: readonly Why[];
}

/** The parts of a formula that have failed, in reading order: of our functions alone, and only where the cell shows it or the name itself says it. */
export function lostParts(node: Node, shows: Cell, writing: Writing, isInOurs = false): readonly LostPart[] {
  const own = ownCall(node, writing);
  const lost = own ? lostName(own, shows, writing, isInOurs) : lostSign(node, shows, writing, isInOurs);
  return [...lost, ...children(node).flatMap((child) => lostParts(child, shows, writing, isInOurs || own !== undefined))];
}

interface OwnCall extends OwnName {
  readonly call: Call;
}
/** A call that one of our functions could take: what only has its name has other arguments. */
function ownCall(node: Node, { namespace }: Writing): OwnCall | undefined {
  if (node.kind !== "call") return undefined;
  const own = ownName(node.name, namespace);
  if (!own) return undefined;
  const { params } = functionById(own.id)!;
  const takes = node.args.length >= requiredCount(params) && node.args.length <= Object.keys(params).length;
  return takes || own.before.length === 0 ? { ...own, call: node } : undefined;
}

function lostName(own: OwnCall, shows: Cell, { namespace }: Writing, isInOurs: boolean): readonly LostPart[] {
  const { call: { start, name }, id } = own;
  const why = whyLost(own, shows, isInOurs);
  return why.length > 0 ? [{ start, end: start + name.length, text: namespace ? `${namespace}.${id}` : id, why }] : [];
}

const shown = (cell: Cell, code: string): boolean => cell instanceof CellError && cell.code === code;

function whyLost({ before }: OwnName, shows: Cell, isInOurs: boolean): readonly Why[] {
  const isUnknown = shown(shows, "#NAME?");
  if (before.length === 0) return isUnknown ? [{ kind: "name" }] : isBusy(shows) ? [{ kind: "busy" }] : [];
  const has = (kind: Before["kind"]): boolean => before.some((each) => each.kind === kind);
  // A link that leads nowhere shows #REF!; a function of ours shows #VALUE! for the #NAME? that it is given.
  const fails = has("unloaded") || isUnknown || (has("path") && shown(shows, "#REF!")) || (isInOurs && shown(shows, "#VALUE!"));
  return fails ? before : [];
}

/** A sign `@` in front of a call that has failed, or in a program that does not read it: it was put there by one that did not know the function. */
function lostSign(node: Node, shows: Cell, writing: Writing, isInOurs: boolean): readonly LostPart[] {
  if (node.kind !== "operation" || node.operator !== "@") return [];
  const operand = node.operands[0]!;
  const own = ownCall(operand, writing);
  if (!own) return [];
  const why = whyLost(own, shows, isInOurs).filter(({ kind }) => kind !== "busy");
  const unread = !writing.readsAt && own.before.length === 0 && shown(shows, "#VALUE!");
  return why.length > 0 || unread ? [{ start: node.start, end: operand.start, text: "", why: [{ kind: "at" }] }] : [];
}
