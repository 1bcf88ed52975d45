import { children, type Node } from "./Node";

/**
 * The text of a node with some of its parts written anew. `replace` is asked for every part, the outer ones first; `inner` gives the part's own text
 * with what stands in it rewritten. Everything that is not replaced stays as it was, blanks and capitals too.
 */
export function rewrite(formula: string, node: Node, replace: (part: Node, inner: (part: Node) => string) => string | undefined): string {
  const write = (part: Node): string => replace(part, write) ?? keep(part);
  const keep = (part: Node): string => {
    let text = "";
    let at = part.start;
    for (const child of [...children(part)].sort((a, b) => a.start - b.start)) {
      text += formula.slice(at, child.start) + write(child);
      at = child.end;
    }
    return text + formula.slice(at, part.end);
  };
  return write(node);
}
