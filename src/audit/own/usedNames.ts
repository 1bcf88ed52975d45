import { splitReference } from "../../cells/sheetName";
import { nodesOf, type Node } from "../../syntax/Node";
import { localNames } from "../explain/localNames";

/** What a part of a formula is called, where that may be a name of the workbook: `rate`, and `rates(A1)` too, of which a LAMBDA may be called. */
export const nameOf = (node: Node): string | undefined => (node.kind === "name" || node.kind === "call" ? splitReference(node.name).address.toLowerCase() : undefined);

/** All that a formula may mean as a name of the workbook, in small letters; functions of the program among them. */
export function usedNames(tree: Node): ReadonlySet<string> {
  const local = localNames(tree);
  return new Set(nodesOf(tree).flatMap((node) => nameOf(node) ?? []).filter((name) => !local.has(name)));
}
