import { functionById } from "../../functions/catalogue";
import type { AnyFunction } from "../../functions/defineFunction";
import type { WordKind } from "../../functions/kinds";
import type { Param } from "../../functions/params";
import type { Node } from "../../syntax/Node";
import { callsOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";

/** An argument of one of our functions that is one of a few words, and what a formula writes for it; undefined where it is left out. */
export interface WordChoice {
  readonly fn: AnyFunction;
  readonly param: string;
  readonly kind: WordKind<string>;
  readonly argument: Node | undefined;
}

/** The words that choose something in a formula, call by call. The language of a result changes no number. Nothing of a formula that cannot be read. */
export function wordChoices(formula: string): readonly WordChoice[] {
  const tree = readFormula(formula);
  return (tree ? callsOf(tree) : []).flatMap(({ name, args }) => {
    const fn = functionById(name);
    return fn ? wordParams(fn).map(({ at, ...word }) => ({ fn, ...word, argument: args[at]?.kind === "missing" ? undefined : args[at] })) : [];
  });
}

/** The parameters of a function that are words, with their places in the list. */
export const wordParams = ({ params }: Pick<AnyFunction, "params">): readonly { readonly param: string; readonly at: number; readonly kind: WordKind<string> }[] =>
  Object.entries(params).flatMap(([param, kind], at) => (isWord(kind) && param !== "language" ? [{ param, at, kind }] : []));

const isWord = (param: Param): param is WordKind<string> => param.shape === "scalar" && "words" in param;
