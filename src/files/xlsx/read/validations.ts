import type { Dialect } from "../Dialect";
import { fromFile } from "../formula/fromFile";
import type { GridValidation } from "../grid/resources";
import { listFromFile } from "../grid/wordList";
import { childOf, isTrue, type Element } from "../package/readXml";
import { rangesOf } from "./ranges";

const STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };
const ARROW = 1;

/** What may be entered in some cells, as the grid keeps it; undefined for what it does not know. */
export function readValidation(rule: Element, uid: string, dialect: Dialect): GridValidation | undefined {
  const { type = "none", operator = "between", sqref = childOf(rule, "sqref")?.text } = rule.attributes;
  const ranges = rangesOf(sqref);
  if (type === "none" || ranges.length === 0) return undefined;
  const [formula1, formula2] = [1, 2].map((at) => textIn(childOf(rule, `formula${at}`)));
  return { uid, ranges, type, ...(type === "list" ? listed(rule, formula1 ?? "", dialect) : limited(type, operator, [formula1, formula2], dialect)), ...told(rule) };
}

function listed({ attributes }: Element, formula: string, dialect: Dialect): Partial<GridValidation> {
  return { formula1: listFromFile(formula, dialect), showDropDown: !isTrue(attributes["showDropDown"]), renderMode: ARROW };
}

function limited(type: string, operator: string, formulas: readonly (string | undefined)[], dialect: Dialect): Partial<GridValidation> {
  const [formula1, formula2] = formulas.map((formula) => formula && (isNumber(formula) ? formula : fromFile(formula, dialect)));
  return { ...(type === "custom" ? {} : { operator }), ...(formula1 ? { formula1 } : {}), ...(formula2 ? { formula2 } : {}) };
}

const isNumber = (formula: string): boolean => formula.trim() !== "" && Number.isFinite(Number(formula));

function told({ attributes }: Element): Partial<GridValidation> {
  const { allowBlank, showErrorMessage, error, errorTitle, errorStyle = "stop", showInputMessage, prompt, promptTitle } = attributes;
  return {
    allowBlank: isTrue(allowBlank),
    showErrorMessage: isTrue(showErrorMessage),
    errorStyle: STYLES[errorStyle] ?? STYLES["stop"]!,
    ...(error ? { error } : {}),
    ...(errorTitle ? { errorTitle } : {}),
    ...(isTrue(showInputMessage) ? { showInputMessage: true } : {}),
    ...(prompt ? { prompt } : {}),
    ...(promptTitle ? { promptTitle } : {}),
  };
}

/** Rules that name other sheets have their formulas one step further in. */
const textIn = (formula: Element | undefined): string | undefined => (childOf(formula, "f") ?? formula)?.text;
