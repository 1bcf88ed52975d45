import { formatAddress } from "../../../cells/address";
import { toFile, type FileDialect } from "../formula/toFile";
import type { GridSheet } from "../grid/GridBook";
import type { GridValidation } from "../grid/resources";
import { element, escaped } from "../package/xml";
import { listOf } from "../grid/wordList";
import type { Leave } from "../Leavings";
import { areaOf } from "./fillSheet";

/** Kinds that the file knows; of the grid's own, a box to tick and a list of several are lists to a file. */
const TYPES: Readonly<Record<string, string>> = { list: "list", listMultiple: "list", checkbox: "list", whole: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength", custom: "custom" };
const STYLES = ["information", undefined, "warning"] as const;
/** What Excel's dialog holds; it takes a file with more for damaged. */
const LONGEST = { text: 255, title: 32, list: 255 } as const;

export function validationsXml(validations: readonly GridValidation[], sheet: GridSheet, dialect: FileDialect, left: Leave): string {
  const rules = validations.filter(({ ranges }) => ranges.length > 0).flatMap((rule) => {
    const type = TYPES[rule.type];
    if (type && !isTooLong(rule, dialect)) return [validationXml(rule, type, sheet, dialect)];
    // A cell in which anything may be entered needs no rule.
    if (rule.type !== "any" && rule.type !== "none") left("validations");
    return [];
  });
  return rules.length > 0 ? element("dataValidations", { count: rules.length }, ...rules) : "";
}

const isTooLong = (rule: GridValidation, dialect: FileDialect): boolean => TYPES[rule.type] === "list" && listOf(rule, dialect).length > LONGEST.list + 2;

function validationXml(rule: GridValidation, type: string, sheet: GridSheet, dialect: FileDialect): string {
  const cut = (text: string | undefined, longest: number): string | undefined => (text ? text.slice(0, longest) : undefined);
  const attributes = {
    type,
    errorStyle: STYLES[rule.errorStyle ?? 1],
    // The usual operator is not written.
    operator: rule.operator && rule.operator !== "between" && type !== "list" && type !== "custom" ? rule.operator : undefined,
    allowBlank: rule.allowBlank === false ? undefined : true,
    // In the file it says that there is none.
    showDropDown: type === "list" && rule.showDropDown === false ? true : undefined,
    showInputMessage: rule.showInputMessage || undefined,
    showErrorMessage: rule.showErrorMessage || undefined,
    errorTitle: cut(rule.errorTitle, LONGEST.title),
    error: cut(rule.error, LONGEST.text),
    promptTitle: cut(rule.promptTitle, LONGEST.title),
    prompt: cut(rule.prompt, LONGEST.text),
    sqref: rule.ranges.map((range) => formatAddress(areaOf(range, sheet))).join(" "),
  };
  const formulas = type === "list" ? [listOf(rule, dialect)] : [rule.formula1, rule.formula2].map((formula) => limitOf(formula, dialect));
  return element("dataValidation", attributes, ...formulas.map((formula, at) => (formula === undefined ? "" : element(`formula${at + 1}`, {}, escaped(formula)))));
}

const limitOf = (formula: string | undefined, dialect: FileDialect): string | undefined => (formula === undefined || formula === "" ? undefined : toFile(formula, dialect));
