import { CellError, type Cell } from "../../../src/cells/Cell";
import { OfficeError } from "./OfficeError";

/** What a cell holds: a value, or a formula. */
export type Content = { readonly value: Exclude<Cell, null> } | { readonly formula: string };

const NUMBER = /^ *[+-]?(\d+([ ,]\d{3})*([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?%? *$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/**
 * What Excel makes of a value written to a cell. A text is read as if somebody had typed it: numbers, percentages, dates, truth values
 * and formulas are recognised; an apostrophe in front prevents that, and is not part of the text.
 */
export function typed(given: unknown): Content | undefined {
  if (typeof given === "number" || typeof given === "boolean") return { value: given };
  if (typeof given !== "string") throw new OfficeError("InvalidArgument", `a cell cannot hold ${String(given)}`);
  if (given === "") return undefined;
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (/^[=+-]/.test(given) && !NUMBER.test(given)) return { formula: formulaTyped(given) };
  if (ERROR.test(given)) return { value: new CellError(given) };
  if (/^ *(true|false) *$/i.test(given)) return { value: given.trim().toLowerCase() === "true" };
  if (NUMBER.test(given)) return { value: numberTyped(given) };
  return { value: DATE.test(given) ? 45_000 : given };
}

function formulaTyped(text: string): string {
  if (text.length === 1) throw new OfficeError("InvalidArgument", "this is no formula");
  return text.startsWith("=") ? text : `=${text}`;
}

const numberTyped = (text: string): number => Number.parseFloat(text.replace(/[ ,]/g, "")) / (text.includes("%") ? 100 : 1);
