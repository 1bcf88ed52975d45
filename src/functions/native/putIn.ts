import { nodesOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { rewrite } from "../../syntax/rewrite";
import { framed, operand } from "./text";

/** Names in small letters, as Excel compares them. */
export type Texts = ReadonlyMap<string, string>;

/** Writes texts where names stand. Names of its own that a text speaks of, too, are written with a `_` behind. */
export function putIn(text: string, texts: Texts): string {
  const tree = parse(text);
  const whole = framed(tree);
  const spoken = new Set([...texts.values()].flatMap(namesIn));
  return rewrite(text, tree, (part) => {
    if (part.kind !== "name") return undefined;
    const name = part.name.toLowerCase();
    const put = texts.get(name);
    if (put === undefined) return spoken.has(name) ? `${part.name}_` : undefined;
    return whole.has(part) ? put : operand(put);
  });
}

/** The names a formula speaks of, in small letters, as often as it does. */
export const namesIn = (text: string): readonly string[] => nodesOf(parse(text)).flatMap((part) => (part.kind === "name" ? [part.name.toLowerCase()] : []));
