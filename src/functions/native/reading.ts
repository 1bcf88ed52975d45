import { literal } from "../formulaText";
import { isNumberKind } from "../scalars";
import type { Given } from "./Given";

/** The text of an argument as its kind reads it: words without blanks around them, dates without their time, the default for nothing. */
export function reading({ param, text, read }: Given): string {
  if (read || param.shape !== "scalar") return text;
  if (!isNumberKind(param)) return withDefault(`TRIM(${text})`, `TRIM(${text})=""`, param);
  const value = param.floor ? `INT(${text})` : text;
  // Where 0 means nothing, it is what a program gives for a blank cell.
  return param.min > 0 ? withDefault(value, `(${text}="")+(${text}=0)`, param) : value;
}

function withDefault(value: string, nothing: string, { optional, fallback }: { readonly optional: boolean; readonly fallback?: unknown }): string {
  return optional ? `IF(${nothing},${literal((fallback as string | number | undefined) ?? "")},${value})` : value;
}
