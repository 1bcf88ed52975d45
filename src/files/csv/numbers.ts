import type { Decimal } from "./CsvForm";

const SPACES = " \u00a0\u202f";
const PATTERN: Readonly<Record<Decimal, RegExp>> = {
  ".": new RegExp(`^[+-]?(?:\\d{1,3}(?:[,${SPACES}']\\d{3})+|\\d+)?(?:\\.\\d*)?(?:[eE][+-]?\\d+)?%?$`),
  ",": new RegExp(`^[+-]?(?:\\d{1,3}(?:[.${SPACES}']\\d{3})+|\\d+)?(?:,\\d*)?(?:[eE][+-]?\\d+)?%?$`),
};
const GROUPING: Readonly<Record<Decimal, RegExp>> = { ".": new RegExp(`[,${SPACES}']`, "g"), ",": new RegExp(`[.${SPACES}']`, "g") };

/**
 * A number as written with a decimal sign, thousands grouped or not, a per cent sign divided out; undefined for anything else.
 * Digits behind a leading zero, and more digits than a number can hold, are ids and stay text.
 */
export function numberOf(text: string, decimal: Decimal): number | undefined {
  if (!/\d/.test(text) || !PATTERN[decimal].test(text) || isId(text)) return undefined;
  const percent = text.endsWith("%");
  const plain = (percent ? text.slice(0, -1) : text).replace(GROUPING[decimal], "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? (percent ? value / 100 : value) : undefined;
}

const isId = (text: string): boolean => /^[+-]?0\d/.test(text) || /^[+-]?\d{16,}$/.test(text);
