import { nodesOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { rewrite } from "../../syntax/rewrite";
import { framed, operand } from "./text";

/** Names in small letters, as Excel compares them. */
export type Texts = ReadonlyMap<string, string>;

/** Writes texts where names stand. Names of its own that a text, or what is around, speaks of, too, are written in another way. */
export function putIn(text: string, texts: Texts, around: ReadonlySet<string> = new Set()): string {
  const tree = parse(text);
  const whole = framed(tree);
  const spoken = new Set([...around, ...[...texts.values()].flatMap(namesIn)]);
  const own = new Set([...spoken, ...namesIn(text)]);
  return rewrite(text, tree, (part) => {
    if (part.kind !== "name") return undefined;
    const name = part.name.toLowerCase();
    const put = texts.get(name);
    if (put === undefined) return spoken.has(name) ? otherName(part.name, own) : undefined;
    return whole.has(part) ? put : operand(put);
  });
}

/** A name like another that is not among some. */
export const otherName = (name: string, taken: ReadonlySet<string>): string => (taken.has(name.toLowerCase()) ? otherName(`${name}_`, taken) : name);

/** The names a formula speaks of, in small letters, as often as it does. */
export const namesIn = (text: string): readonly string[] => nodesOf(parse(text)).flatMap((part) => (part.kind === "name" ? [part.name.toLowerCase()] : []));
