import type { Call, Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { rewrite } from "../../syntax/rewrite";
import { constant, same } from "./constant";
import { framed, operand } from "./text";

/** Leaves out the branches of SWITCH and IF that constants decide against: with the option written out, only its reading is left. */
export function fold(text: string): string {
  const tree = parse(text);
  const whole = framed(tree);
  return rewrite(text, tree, (part, inner) => {
    if (part.kind !== "call") return undefined;
    const taken = chosen(part, (node) => constant(parse(inner(node))));
    return taken && (whole.has(part) ? inner(taken) : operand(inner(taken)));
  });
}

type Decide = (node: Node) => ReturnType<typeof constant>;

function chosen({ name, args }: Call, decide: Decide): Node | undefined {
  if (/^IF$/i.test(name)) return branch(args, decide);
  return /^SWITCH$/i.test(name) ? ofCases(args, decide) : undefined;
}

function branch([condition, then, otherwise]: readonly Node[], decide: Decide): Node | undefined {
  const met = condition && decide(condition);
  if (met === undefined || typeof met === "string") return undefined;
  return met ? then : otherwise;
}

function ofCases([selector, ...cases]: readonly Node[], decide: Decide): Node | undefined {
  const wanted = selector && decide(selector);
  if (wanted === undefined) return undefined;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const known = decide(cases[at]!);
    if (known === undefined) return undefined;
    if (same(known, wanted)) return cases[at + 1];
  }
  return cases.length % 2 === 1 ? cases.at(-1) : undefined;
}
