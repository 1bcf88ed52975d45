import type { Node } from "../../syntax/Node";

/** The number that somebody has typed into a formula, with its sign and its percent; undefined where the part is none. */
export function typedNumber(node: Node): number | undefined {
  if (node.kind === "number") return node.value;
  if (node.kind === "group") return typedNumber(node.inner);
  if (node.kind !== "operation" || node.operands.length !== 1) return undefined;
  const value = typedNumber(node.operands[0]!);
  const work = SIGNS[node.operator];
  return value === undefined ? undefined : work?.(value);
}

const SIGNS: Readonly<Record<string, (value: number) => number>> = { "-": (value) => -value, "+": (value) => value, "%": (value) => value / 100 };
