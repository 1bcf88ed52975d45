import type { Node } from "./Node";

/** The cells that two blocks have in common: Excel writes it as nothing but a blank. */
export const IN_COMMON = " ";

/** How strongly an operator binds what stands on both its sides. */
export const STRENGTH: Readonly<Record<string, number>> = { "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5, [IN_COMMON]: 7, ":": 8 };
/** A sign before an operand binds more strongly than all but what joins blocks: `-2^2` is 4. */
export const BEFORE = 6;

/** Whether a part of a formula can stand for cells. */
export function mayBeBlock(node: Node): boolean {
  if (node.kind === "operation") return [":", "#", IN_COMMON].includes(node.operator);
  if (node.kind === "error") return node.code === "#REF!";
  return ["reference", "structured", "name", "call", "group"].includes(node.kind);
}
