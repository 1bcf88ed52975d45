import { LOCALES } from "../../src/locale/Locale";

/** `npm run check` tries every combination; the gate has not the time. */
export const ALL = process.env["FULL"] !== undefined;

/** Of many combinations the gate takes every so-manyeth, always the same ones, `npm run check` each. */
export const share = <T>(all: readonly T[], every: number, from = 0): readonly T[] => (ALL ? all : all.filter((_, at) => at % every === from));

/** Languages and themes, in an order in which every second has all of them. */
export const LOOKS = (["light", "dark"] as const).flatMap((theme) => LOCALES.map((locale) => ({ locale, theme })));
