import type { Locale } from "./Locale";

/** Fills `{name}` in a sentence; numbers are written as the language writes them. */
export const fill = (sentence: string, data: Readonly<Record<string, string | number>>, locale: Locale): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = data[name];
    if (value === undefined) return gap;
    return typeof value === "number" ? numberIn(locale).format(value) : value;
  });

const FORMATS = new Map<Locale, Intl.NumberFormat>();
function numberIn(locale: Locale): Intl.NumberFormat {
  const known = FORMATS.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12, useGrouping: false });
  FORMATS.set(locale, made);
  return made;
}
