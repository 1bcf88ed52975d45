import type { Highlight } from "../grid/resources";
import { childrenOf, isTrue, type Element } from "../package/readXml";

/** A formula as people write it, from one of the file. */
export type Formulas = (formula: string) => string;
type Condition = Omit<Highlight, "type" | "style">;

const SIGNS: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };
const PERIODS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "last7Days", "thisMonth", "lastMonth", "nextMonth", "thisWeek", "lastWeek", "nextWeek"]);
const TEXTS: ReadonlySet<string> = new Set(["containsText", "notContainsText", "beginsWith", "endsWith", "containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"]);

/** The condition of a rule; undefined for one that the grid does not know. `corner` is the first cell it is for. */
export function readHighlight(rule: Element, corner: string, formula: Formulas): Condition | undefined {
  const { type = "", operator = "", timePeriod = "", text, rank = "10", percent, bottom, stdDev } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map((found) => found.text);
  if (type === "expression" && formulas[0]) return { subType: "formula", value: formula(formulas[0]) };
  if (type === "cellIs") return compared(operator, formulas, corner, formula);
  if (type === "timePeriod" && PERIODS.has(timePeriod)) return { subType: "timePeriod", operator: timePeriod };
  if (type === "top10") return { subType: "rank", value: Number(rank), isPercent: isTrue(percent), isBottom: isTrue(bottom) };
  if (type === "aboveAverage" && stdDev === undefined) return { subType: "average", operator: averaged(rule) };
  if (type === "uniqueValues" || type === "duplicateValues") return { subType: type };
  if (TEXTS.has(type)) return { subType: "text", operator: type, ...(text === undefined ? {} : { value: text }) };
  return undefined;
}

function averaged({ attributes: { aboveAverage = "1", equalAverage } }: Element): string {
  return `${isTrue(aboveAverage) ? "greaterThan" : "lessThan"}${isTrue(equalAverage) ? "OrEqual" : ""}`;
}

/** The grid compares with numbers and whole texts; with anything else by a formula. */
function compared(operator: string, limits: readonly string[], corner: string, formula: Formulas): Condition | undefined {
  const [first = "", second = ""] = limits;
  const numbers = limits.map((limit) => (limit.trim() === "" ? Number.NaN : Number(limit)));
  const between = operator === "between" || operator === "notBetween";
  if (numbers.every(Number.isFinite) && numbers.length === (between ? 2 : 1)) return { subType: "number", operator, value: between ? numbers : numbers[0]! };
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(first) ?? [];
  if (quoted !== undefined && (operator === "equal" || operator === "notEqual")) return { subType: "text", operator, value: quoted.replaceAll('""', '"') };
  if (between) {
    const inside = `AND(${corner}>=MIN(${first},${second}),${corner}<=MAX(${first},${second}))`;
    return { subType: "formula", value: formula(operator === "between" ? inside : `NOT(${inside})`) };
  }
  const sign = SIGNS[operator];
  return sign === undefined || first === "" ? undefined : { subType: "formula", value: formula(`${corner}${sign}(${first})`) };
}
