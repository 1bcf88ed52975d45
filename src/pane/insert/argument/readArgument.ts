import type { Param } from "../../../functions/params";
import type { Locale } from "../../../locale/Locale";
import type { Facts } from "./Facts";
import { oneExpression } from "./oneExpression";
import { readReference } from "./reference";
import { typedValue } from "./typedValue";
import type { Written } from "./Written";

interface Around {
  readonly param: Param;
  readonly locale: Locale;
  /** The sheet of the formula. */
  readonly sheet: string;
  readonly facts: Facts;
}

/** What stands in the field of an argument. What is neither a value nor a plain reference is left to the formula engine, if it is one argument. */
export function readArgument(typed: string, { param, locale, sheet, facts }: Around): Written {
  const text = typed.trim().replace(/^=\s*/, "");
  if (text === "") return { kind: "omitted" };
  const value = typedValue(text, param, locale);
  if (value) return { kind: "value", ...value };
  const place = readReference(text, sheet, facts);
  if (place === "noSheet") return { kind: "unreadable", why: "noSheet" };
  if (place) return { kind: "block", text, place };
  const whole = oneExpression(text);
  if (whole !== "one") return { kind: "unreadable", why: whole };
  return isExpression(text) ? { kind: "expression", text } : { kind: "unreadable", why: "unknown" };
}

/** A word alone, be it several, is no formula: it would show #NAME?. */
const isExpression = (text: string): boolean => /[-+*/^&=<>({[#!:"]/.test(text);
