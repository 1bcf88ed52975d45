import { functionById } from "../../functions/catalogue";
import { callsOf, type Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";

/** The words that choose among definitions in a formula, defaults too: `CHURNRATE base=start`. What is read from a cell stands as the cell. */
export const readingsIn = (formula: string): string =>
  callsOf(parse(formula))
    .flatMap(({ name, args }) => {
      const fn = functionById(name);
      return Object.entries(fn?.params ?? {}).flatMap(([param, kind], at) => ("words" in kind && param !== "language" ? [`${fn!.id} ${param}=${chosen(formula, args[at], kind)}`] : []));
    })
    .join("; ");

function chosen(formula: string, argument: Node | undefined, kind: object): string {
  if (!argument || argument.kind === "missing") return "fallback" in kind ? String(kind.fallback) : "";
  return argument.kind === "text" ? argument.value.trim().toLowerCase() : formula.slice(argument.start, argument.end);
}
