import { numberOf, type Decimal } from "../../../cells/written/numbers";

/** Signs, codes and words of currencies, before or behind the number. */
const CURRENCY = /^(?:[$€£¥￥₽₸₴₹₩]|usd|eur|rub|gbp|cny|rmb|kzt|byn|uah|us\$)\s*|\s*(?:[$€£¥￥₽₸₴₹₩]|usd|eur|rub|gbp|cny|rmb|kzt|byn|uah|руб(?:\.|лей|ля|ль)?|р\.|тенге|тг|元|块)$/giu;
/** Spaces of all widths; the plain reading of numbers knows some of them only. */
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The number that a text in a column of numbers writes: with the sign of a currency, grouped thousands, a true minus sign, or in the brackets with
 * which bookkeepers write what is negative. Undefined for anything else, also for codes such as 007.
 */
export function amountIn(text: string, decimal: Decimal): number | undefined {
  const trimmed = text.replace(SPACES, "\u00a0").trim();
  const inBrackets = /^\((.*)\)$/.exec(trimmed)?.[1];
  const [sign, bare] = signOf(stripped(inBrackets ?? trimmed));
  const digits = stripped(bare);
  const value = sign < 0 && /^[+-]/.test(digits) ? undefined : numberOf(digits, decimal);
  if (value === undefined || (inBrackets !== undefined && (sign < 0 || value < 0))) return undefined;
  return inBrackets === undefined ? sign * value : value === 0 ? 0 : -value;
}

const stripped = (text: string): string => text.replace(CURRENCY, "").trim();
/** A minus may stand before the sign of the currency. */
const signOf = (text: string): readonly [1 | -1, string] => (/^[-\u2212\u2013]\s*/.test(text) ? [-1, text.replace(/^[-\u2212\u2013]\s*/, "")] : [1, text]);
