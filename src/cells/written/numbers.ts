export const DECIMALS = [".", ","] as const;
export type Decimal = (typeof DECIMALS)[number];

const SPACES = " \u00a0\u202f";
const PATTERN: Readonly<Record<Decimal, RegExp>> = {
  ".": new RegExp(`^[+-]?(?:\\d{1,3}(?:[,${SPACES}']\\d{3})+|\\d+)?(?:\\.\\d*)?(?:[eE][+-]?\\d+)?%?$`),
  ",": new RegExp(`^[+-]?(?:\\d{1,3}(?:[.${SPACES}']\\d{3})+|\\d+)?(?:,\\d*)?(?:[eE][+-]?\\d+)?%?$`),
};
const GROUPING: Readonly<Record<Decimal, RegExp>> = { ".": new RegExp(`[,${SPACES}']`, "g"), ",": new RegExp(`[.${SPACES}']`, "g") };

/** A number as written with a decimal sign, thousands grouped or not, a per cent sign divided out; undefined for anything else. */
export function numberOf(text: string, decimal: Decimal): number | undefined {
  if (!/\d/.test(text) || !PATTERN[decimal].test(text) || isCode(text, decimal)) return undefined;
  const percent = text.endsWith("%");
  const plain = (percent ? text.slice(0, -1) : text).replace(GROUPING[decimal], "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? (percent ? value / 100 : value) : undefined;
}

/**
 * Whether it only looks like a number: digits behind a leading zero, more digits than a number can hold, an article 1E5, a telephone
 * number or class +7. Programs write numbers with an exponent as 1.5e5 or 1e+5, and growth as +5% or +5.5.
 */
function isCode(text: string, decimal: Decimal): boolean {
  if (/^[+-]?0\d/.test(text) || /^[+-]?\d{16,}$/.test(text)) return true;
  if (text.includes(decimal)) return false;
  return /[eE]\d/.test(text) || (text.startsWith("+") && !text.endsWith("%"));
}
