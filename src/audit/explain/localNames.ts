import { callsOf, type Node } from "../../syntax/Node";

/** The names that a formula makes for itself, with LET and LAMBDA, in small letters: they are none of the workbook's. */
export function localNames(tree: Node): ReadonlySet<string> {
  const bound = callsOf(tree).flatMap(({ name, args }) => {
    const before = args.slice(0, -1);
    if (/^LET$/i.test(name)) return before.filter((_, at) => at % 2 === 0);
    return /^LAMBDA$/i.test(name) ? before : [];
  });
  return new Set(bound.flatMap((node) => (node.kind === "name" ? [node.name.toLowerCase()] : [])));
}
