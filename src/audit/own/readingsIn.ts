import { functionById } from "../../functions/catalogue";
import { callsOf, type Call, type Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";

/** The words that choose among definitions in a formula, defaults too: `CHURNRATE base=start`. What is read from a cell stands as the cell. Nothing of a formula that cannot be read. */
export const readingsIn = (formula: string): string =>
  callsIn(formula)
    .flatMap(({ name, args }) => {
      const fn = functionById(name);
      return Object.entries(fn?.params ?? {}).flatMap(([param, kind], at) => ("words" in kind && param !== "language" ? [`${fn!.id} ${param}=${chosen(formula, args[at], kind)}`] : []));
    })
    .join("; ");

const callsIn = (formula: string): readonly Call[] => {
  const tree = readFormula(formula);
  return tree ? callsOf(tree) : [];
};

function chosen(formula: string, argument: Node | undefined, kind: object): string {
  if (!argument || argument.kind === "missing") return "fallback" in kind ? String(kind.fallback) : "";
  return argument.kind === "text" ? argument.value.trim().toLowerCase() : formula.slice(argument.start, argument.end);
}
