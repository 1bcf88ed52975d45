import { forecastWords, type ForecastWords } from "../../locale/forecast";
import type { Locale } from "../../locale/Locale";
import { formOf } from "../../locale/say";
import { typeset } from "../../locale/typeset";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: ForecastWords;
  /** A sentence with its gaps filled; what it counts has its digits in groups. */
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
  /** A count, with its digits in groups. */
  count(value: number): string;
  /** A share as percents: whole ones, if no decimals are asked for. */
  percent(value: number, decimals?: number): string;
}

/** The words of the forecast, as printed. */
export function useWords(): Said {
  const { locale, fill } = usePane();
  const write = (value: number, options: Intl.NumberFormatOptions): string => typeset(new Intl.NumberFormat(locale, options).format(value));
  const count = (value: number): string => write(value, { maximumFractionDigits: 0 });
  return {
    locale,
    words: forecastWords(locale),
    fill: (sentence, { count: counted, ...data } = {}) => (typeof counted === "number" ? typeset(fill(formOf(locale, sentence, counted), { ...data, count: count(counted) })) : typeset(fill(sentence, counted === undefined ? data : { ...data, count: counted }))),
    count,
    percent: (value, decimals = 0) => write(value, { style: "percent", maximumFractionDigits: decimals }),
  };
}
