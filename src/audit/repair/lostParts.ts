import { CellError, isBusy, type Cell } from "../../cells/Cell";
import { functionById } from "../../functions/catalogue";
import { requiredCount } from "../../functions/params";
import { children, type Call, type Node, type Span } from "../../syntax/Node";
import { mayHide } from "./mayHide";
import { ownName, type Before, type OwnName } from "./ownName";

/** Why a part of a formula is in need of repair: what stands in front of a name, a sign that was left there, or only what the cell shows. */
export type Why = Before | { readonly kind: "at" } | { readonly kind: "name" } | { readonly kind: "busy" } | { readonly kind: "hidden" };

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
  /** Whether the part may just as well work: the formula can hide that it failed. */
  readonly isUnsure: boolean;
}

/** What a part of a formula stands in. */
interface Around {
  readonly isInOurs: boolean;
  /** Whether the formula shows something else where the part fails. */
  readonly isHidden: boolean;
}
const NOTHING: Around = { isInOurs: false, isHidden: false };

/**
 * The parts of a formula that have failed, in reading order: of our functions alone, and only where the cell shows it, the name itself says it, or nothing in the cell
 * can show it. Only the program could tell what a foreign function gives there, in a cell that nobody asked to have written: that is for a person to decide.
 */
export function lostParts(node: Node, shows: Cell, writing: Writing, around: Around = NOTHING): readonly LostPart[] {
  const own = ownCall(node, writing);
  const lost = own ? lostName(own, shows, writing, around) : lostSign(node, shows, writing, around);
  const inside = (child: number): Around => ({ isInOurs: around.isInOurs || own !== undefined, isHidden: around.isHidden || mayHide(node, child) });
  return [...lost, ...children(node).flatMap((child, at) => lostParts(child, shows, writing, inside(at)))];
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

function lostName(own: OwnCall, shows: Cell, { namespace }: Writing, around: Around): readonly LostPart[] {
  const { call: { start, name }, id } = own;
  const { why, isUnsure } = whyLost(own, shows, around);
  return why.length > 0 ? [{ start, end: start + name.length, text: namespace ? `${namespace}.${id}` : id, why, isUnsure }] : [];
}

const shown = (cell: Cell, code: string): boolean => cell instanceof CellError && cell.code === code;

type Judged = Pick<LostPart, "why" | "isUnsure">;
const sure = (why: readonly Why[]): Judged => ({ why, isUnsure: false });

function whyLost({ before }: OwnName, shows: Cell, { isInOurs, isHidden }: Around): Judged {
  const isUnknown = shown(shows, "#NAME?");
  if (before.length === 0) return sure(isUnknown ? [{ kind: "name" }] : isBusy(shows) ? [{ kind: "busy" }] : []);
  const has = (kind: Before["kind"]): boolean => before.some((each) => each.kind === kind);
  // A link that leads nowhere shows #REF!; a function of ours shows #VALUE! for the #NAME? that it is given.
  const fails = has("unloaded") || has("file") || isUnknown || (has("path") && shown(shows, "#REF!")) || (isInOurs && shown(shows, "#VALUE!"));
  if (fails) return sure(before);
  return isHidden ? { why: [...before, { kind: "hidden" }], isUnsure: true } : sure([]);
}

/** A sign `@` in front of a call that has failed, or in a program that does not read it: it was put there by one that did not know the function. */
function lostSign(node: Node, shows: Cell, writing: Writing, around: Around): readonly LostPart[] {
  if (node.kind !== "operation" || node.operator !== "@") return [];
  const operand = node.operands[0]!;
  const own = ownCall(operand, writing);
  if (!own) return [];
  const { why, isUnsure } = whyLost(own, shows, around);
  const lost = why.some(({ kind }) => kind !== "busy");
  const unread = !writing.readsAt && own.before.length === 0 && shown(shows, "#VALUE!");
  return lost || unread ? [{ start: node.start, end: operand.start, text: "", why: [{ kind: "at" }], isUnsure }] : [];
}
