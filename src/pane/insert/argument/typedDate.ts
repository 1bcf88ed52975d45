import { dateSerial, type DateParts } from "../../../cells/dateParts";

/** Year first, or day, month and year with points: what can be read in one way only. */
const FORMS: readonly [RegExp, (parts: readonly number[]) => DateParts][] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, ([year, month, day]) => ({ year: year!, month: month!, day: day! })],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([year, month, day]) => ({ year: year!, month: month!, day: day! })],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([day, month, year]) => ({ year: year!, month: month!, day: day! })],
];

/** The serial of a day that somebody has typed; undefined where it is none, or could be two. */
export function typedDate(text: string): number | undefined {
  for (const [form, partsOf] of FORMS) {
    const parts = form.exec(text.trim())?.slice(1).map(Number);
    if (parts) return dateSerial(partsOf(parts));
  }
  return undefined;
}
