import type { Definition } from "../../functions/native/named";
import type { Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import { rewrite } from "../../syntax/rewrite";

/** A formula with brackets around every call of a twin by its name that has a sign before it. The grid takes `-CE_X(…)` for a name; `-(CE_X(…))` means the same everywhere. */
export function signedInBrackets(formula: string, twins: readonly Definition[]): string {
  const tree = twins.length > 0 ? readFormula(formula) : undefined;
  if (!tree) return formula;
  const names = new Set(twins.map(({ name }) => name.toLowerCase()));
  const isTwin = (node: Node): boolean => node.kind === "call" && names.has(node.name.toLowerCase());
  const text = rewrite(formula, tree, (part, inner) => {
    const operand = part.kind === "operation" && part.operands.length === 1 ? part.operands[0]! : undefined;
    return operand && part.start < operand.start && isTwin(operand) ? `${formula.slice(part.start, operand.start)}(${inner(operand)})` : undefined;
  });
  return `=${text}`;
}
