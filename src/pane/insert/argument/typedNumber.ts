import type { Locale } from "../../../locale/Locale";

/** A number as somebody writes it, and as a formula says it. */
export interface TypedNumber {
  readonly text: string;
  readonly value: number;
}

const BLANK = "[ \\u00a0\\u202f]";
/** Groups of digits and the decimal sign: a Russian comma is a decimal one, elsewhere it groups. */
const FORMS = { comma: form(BLANK, "[.,]"), point: form(",", "\\.") };
function form(group: string, decimal: string): RegExp {
  return new RegExp(`^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(e[+-]?\\d+)?${BLANK}?(%?)$`, "i");
}

/** Undefined where the text is no number in this language. */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  const [, sign, whole = "", fraction = "", exponent = "", percent] = FORMS[locale === "ru" ? "comma" : "point"].exec(text.trim()) ?? [];
  if (!whole && !fraction) return undefined;
  const digits = `${sign === "-" ? "-" : ""}${whole.replace(/\D/g, "") || "0"}${fraction && `.${fraction}`}${exponent.toUpperCase()}`;
  return percent ? { text: `${digits}%`, value: Number(digits) / 100 } : { text: digits, value: Number(digits) };
}
