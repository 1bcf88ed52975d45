import { literal } from "../formulaText";
import { isNumberKind } from "../scalars";
import type { Given } from "./Given";
import { operand } from "./text";

/** The text of an argument as its kind reads it: words without blanks around them, dates without their time, the default for nothing. */
export function reading({ param, text, read }: Given): string {
  if (read || param.shape !== "scalar") return text;
  // 0 is what a program gives for a blank cell.
  const nothing = `(${text}="")+(${text}=0)`;
  if (!isNumberKind(param)) return withDefault(`TRIM(${text})`, nothing, param);
  // A text or nothing is no day, and an error stays the one it is.
  const value = param.floor ? `IF(ISNUMBER(${text}),INT(${text}),VALUE(${operand(text)}&"?"))` : text;
  return param.min > 0 ? withDefault(value, nothing, param) : value;
}

function withDefault(value: string, nothing: string, { optional, fallback }: { readonly optional: boolean; readonly fallback?: unknown }): string {
  return optional ? `IF(${nothing},${literal((fallback as string | number | undefined) ?? "")},${value})` : value;
}
