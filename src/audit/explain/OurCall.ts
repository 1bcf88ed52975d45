import { functionById } from "../../functions/catalogue";
import type { AnyFunction } from "../../functions/defineFunction";
import { children, type Call, type Node } from "../../syntax/Node";

/** A call of one of our functions in a formula. */
export interface OurCall {
  /** Counted from 1 in the order in which they are computed: what stands inside comes first. */
  readonly step: number;
  readonly node: Call;
  readonly fn: AnyFunction;
}

export function ourCalls(tree: Node): readonly OurCall[] {
  const found = innerFirst(tree).flatMap((node) => {
    const fn = node.kind === "call" ? functionById(node.name) : undefined;
    return node.kind === "call" && fn ? [{ node, fn }] : [];
  });
  return found.map((call, at) => ({ ...call, step: at + 1 }));
}

const innerFirst = (node: Node): readonly Node[] => [...children(node).flatMap(innerFirst), node];
