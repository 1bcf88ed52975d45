import { toFile, type FileDialect } from "../formula/toFile";
import type { Highlight } from "../grid/resources";
import { element, escaped } from "../package/xml";
import { periodCondition, textCondition, wholeText } from "./conditions";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Rule = (type: string, more: Attributes, ...formulas: string[]) => string;

/** The first cell a rule is for, and its blocks, held fast. */
export interface Marked {
  readonly corner: string;
  readonly blocks: string;
}

/** A rule that gives cells a style; undefined for a kind that no file knows. */
export function highlightXml(rule: Highlight, common: Attributes, { corner, blocks }: Marked, dialect: FileDialect): string | undefined {
  const xml: Rule = (type, more, ...formulas) => element("cfRule", { type, ...common, ...more }, ...formulas.map((formula) => element("formula", {}, escaped(formula))));
  const { operator = "", value = "" } = rule;
  switch (rule.subType) {
    case "formula":
      return xml("expression", {}, toFile(String(value), dialect));
    case "number":
      return xml("cellIs", { operator }, ...(Array.isArray(value) ? value.map(String) : [String(value || 0)]));
    case "text":
      return textXml(operator, String(value), corner, xml);
    case "timePeriod":
      return periodXml(operator, corner, xml);
    case "rank":
      return xml("top10", { rank: Number(value), percent: rule.isPercent || undefined, bottom: rule.isBottom || undefined });
    case "average":
      return averageXml(operator, `${corner}${operator === "equal" ? "=" : "<>"}AVERAGE(${blocks})`, xml);
    case "uniqueValues":
    case "duplicateValues":
      return xml(rule.subType, {});
    default:
      return undefined;
  }
}

function periodXml(period: string, corner: string, xml: Rule): string | undefined {
  const condition = periodCondition(period, corner);
  return condition && xml("timePeriod", { timePeriod: period }, condition);
}

function textXml(operator: string, text: string, corner: string, xml: Rule): string {
  const condition = textCondition(operator, text, corner);
  if (condition === undefined) return xml("cellIs", { operator }, wholeText(text));
  if (/Blanks|Errors/.test(operator)) return xml(operator, {}, condition);
  return xml(operator, { operator: operator === "notContainsText" ? "notContains" : operator, text }, condition);
}

/** The file has no word for what is just at the average: it gets the formula. */
function averageXml(operator: string, condition: string, xml: Rule): string {
  if (operator === "equal" || operator === "notEqual") return xml("expression", {}, condition);
  return xml("aboveAverage", { aboveAverage: operator.startsWith("less") ? false : undefined, equalAverage: operator.endsWith("OrEqual") || undefined });
}
