import type { Cell } from "../../cells/Cell";
import type { Node } from "../../syntax/Node";

type Constant = Exclude<Cell, object | null> | undefined;

/** What a part of a formula is whatever the cells hold; undefined where that depends on them. */
export function constant(node: Node): Constant {
  switch (node.kind) {
    case "number":
    case "text":
    case "truth":
      return node.value;
    case "group":
      return constant(node.inner);
    case "operation":
      return operated(node.operator, node.operands.map(constant), node.operands);
    default:
      return undefined;
  }
}

function operated(operator: string, [left, right]: readonly Constant[], { length }: readonly unknown[]): Constant {
  if (left === undefined) return undefined;
  if (length === 1) return signed(operator, left);
  if (length > 2 || right === undefined) return undefined;
  if (operator === "=") return same(left, right);
  if (operator === "<>") return !same(left, right);
  if (typeof left === "string" || typeof right === "string") return undefined;
  if (operator === "+") return Number(left) + Number(right);
  return operator === "*" ? Number(left) * Number(right) : undefined;
}

function signed(operator: string, value: Constant): Constant {
  if (typeof value !== "number") return undefined;
  if (operator === "-") return -value;
  return operator === "%" ? value / 100 : undefined;
}

/** As Excel compares: texts in any case, a number never with a text. */
export const same = (a: Constant, b: Constant): boolean => (typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b);
