import { nodesOf, type Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { tokens } from "../../syntax/tokens";

/** A formula written over several lines, without any blanks outside its texts. */
export const onOneLine = (text: string): string => tokens(text).map((token) => token.text).join("");

/** The text as an operand of something else: in parentheses where an operator of its own could be torn apart. */
export const operand = (text: string): string => (parse(text).kind === "operation" ? `(${text})` : text);

/** The parts that stand between parentheses and commas, and so keep together whatever is put in for them. */
export const framed = (tree: Node): ReadonlySet<Node> =>
  new Set([tree, ...nodesOf(tree).flatMap((part) => (part.kind === "call" || part.kind === "applied" ? part.args : part.kind === "group" ? [part.inner] : []))]);
