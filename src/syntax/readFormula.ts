import { FormulaFault } from "./FormulaFault";
import type { Node } from "./Node";
import { parse } from "./parse";

/** The same as `parse`, and undefined for a text that is no formula to us. */
export function readFormula(formula: string): Node | undefined {
  try {
    return parse(formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) return undefined;
    throw fault;
  }
}
