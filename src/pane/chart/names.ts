import { showCell } from "../../functions/showCell";
import type { ChartWords } from "../../locale/chart";
import type { Locale } from "../../locale/Locale";
import type { ChartData, Label } from "./ChartData";

/** Labels as a page writes them. The sheet's format of numbers among them is not known: where all are between 0 and 1, they are rates. */
export function labelTexts(labels: readonly Label[], locale: Locale): readonly string[] {
  const rates = labels.length > 0 && labels.every((label) => typeof label === "number" && label > 0 && label < 1);
  const plain = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
  return labels.map((label) => (typeof label === "string" ? label : rates ? showCell(label, "share", locale) : plain.format(label)));
}

/** Names of the columns, from the sheet or from what they are. */
export function columnNames({ columns }: ChartData, words: ChartWords, locale: Locale): readonly string[] {
  const texts = labelTexts(columns.map(({ name }) => name), locale);
  return columns.map(({ role }, at) => texts[at] || words.columns[role ?? "value"]);
}
