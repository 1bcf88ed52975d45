import { children, nodesOf, type Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { onOneLine } from "./text";
import { variable } from "./variable";

/**
 * Whether a body takes a row beside a column: each of some lists is read, on its own, in the order of its rows (TOCOL), before anything else is done
 * with it. Then the lists need be of one size only, as for our own functions.
 */
export function turns(native: string, lists: readonly string[]): boolean {
  const names = new Set(lists.map((name) => variable(name).toLowerCase()));
  return !standsFree(parse(onOneLine(native)), names);
}

const standsFree = (node: Node, names: ReadonlySet<string>): boolean =>
  node.kind === "name" ? names.has(node.name.toLowerCase()) : !isRead(node, names) && children(node).some((part) => standsFree(part, names));

const isRead = (node: Node, names: ReadonlySet<string>): boolean => {
  if (node.kind !== "call" || !/^TOCOL$/i.test(node.name)) return false;
  const found = nodesOf(node).flatMap((part) => (part.kind === "name" && names.has(part.name.toLowerCase()) ? [part.name.toLowerCase()] : []));
  return new Set(found).size === 1;
};
