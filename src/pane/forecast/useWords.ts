import { forecastWords, type ForecastWords } from "../../locale/forecast";
import type { Locale } from "../../locale/Locale";
import { typeset } from "../../locale/typeset";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";

interface Said {
  readonly locale: Locale;
  readonly words: ForecastWords;
  fill(sentence: string | Plural, data?: Readonly<Record<string, string | number>>): string;
  /** A count, with its digits in groups. */
  count(value: number): string;
  /** A share as whole percents. */
  percent(value: number): string;
}

/** The words of the forecast, as printed. */
export function useWords(): Said {
  const { locale, fill } = usePane();
  const write = (value: number, options: Intl.NumberFormatOptions): string => typeset(new Intl.NumberFormat(locale, options).format(value));
  return {
    locale,
    words: forecastWords(locale),
    fill: (sentence, data = {}) => typeset(fill(sentence, data)),
    count: (value) => write(value, { maximumFractionDigits: 0 }),
    percent: (value) => write(value, { style: "percent", maximumFractionDigits: 0 }),
  };
}
