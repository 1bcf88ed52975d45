import { showCell } from "../../functions/showCell";
import type { Locale } from "../../locale/Locale";
import { typeset } from "../../locale/typeset";

/** How the numbers of a chart are written. */
export interface NumberText {
  /** As on the sheet. */
  full(value: number): string;
  /** Where there is little room: 1.5M, 1,5 млн, 150万. */
  short(value: number): string;
  /** At an axis, whose numbers are round: with the decimals they need. */
  tick(value: number): string;
}

/** From here on a number at an axis is written in thousands or millions. */
const LONG = 10_000;

/** Writes numbers in a format of the sheet (Excel's en-US spelling, its part for positive numbers) as the language does. */
export function numberText(format: string, locale: Locale): NumberText {
  const [pattern = ""] = format.split(";");
  const percent: Intl.NumberFormatOptions = pattern.includes("%") ? { style: "percent" } : {};
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  const exact = { ...percent, minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: pattern.includes(",") };
  const writer = (options: Intl.NumberFormatOptions) => {
    const { format: write } = new Intl.NumberFormat(locale, options);
    return (value: number): string => printed(write(value));
  };
  const full = /[0#]/.test(pattern) ? writer(exact) : (value: number): string => printed(showCell(value, "number", locale));
  const round = writer({ ...percent, maximumFractionDigits: 6 });
  const compact = writer({ notation: "compact", maximumFractionDigits: 1 });
  return {
    full,
    short: (value) => [percent.style ? full(value) : compact(value), full(value)].sort((a, b) => a.length - b.length)[0]!,
    tick: (value) => (Math.abs(value) >= LONG && !percent.style ? compact(value) : round(value)),
  };
}

/** With a true minus, which is as wide as a plus and is read out. */
const printed = (number: string): string => typeset(number.replace(/^-/, "−"));
