import { functionById } from "../../../functions/catalogue";
import { FormulaFault } from "../../../syntax/FormulaFault";
import { parse } from "../../../syntax/parse";
import { callsOf } from "../../../syntax/Node";

/** A formula as it is typed in this build: with the namespace before our functions. A text that is no formula stays as it is. */
export function inNamespace(formula: string, namespace: string | undefined): string {
  if (!namespace) return formula;
  try {
    const ours = callsOf(parse(formula)).filter(({ name }) => functionById(name));
    return ours.reverse().reduce((text, { start }) => `${text.slice(0, start)}${namespace}.${text.slice(start)}`, formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) return formula;
    throw fault;
  }
}
