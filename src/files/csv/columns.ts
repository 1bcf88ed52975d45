import type { Cell } from "../../cells/Cell";
import type { CsvForm } from "./CsvForm";
import { dateSerial } from "../../cells/written/dates";
import { numberOf } from "../../cells/written/numbers";
import { meant } from "./inert";

/**
 * What a column of a CSV file is. A whole column decides, not a cell: a part number such as 1-2-24 among others stays text, one
 * id with leading zeros keeps all ids of its column as they are written, and one misspelt date does not take away the others.
 */
export type ColumnKind = "dates" | "times" | "text" | "values";

const LEADING_ZERO = /^0\d+$/;
/** The share of the filled cells of a column that must be dates. */
const MOSTLY = 0.9;

/** The kind of a column from its cells below the first row, which may be a header. */
export function columnKind(cells: Iterable<string>, form: CsvForm): ColumnKind {
  let [filled, dates, times, codes] = [0, 0, 0, 0];
  for (const raw of cells) {
    const text = raw.trim();
    if (text === "") continue;
    filled++;
    if (LEADING_ZERO.test(text)) codes++;
    const serial = dateSerial(text, form.dateOrder);
    if (serial === undefined) continue;
    dates++;
    if (serial % 1 !== 0) times++;
  }
  if (dates > 0 && dates >= MOSTLY * filled) return times > 0 ? "times" : "dates";
  return codes > 0 ? "text" : "values";
}

export const holdsDates = (kind: ColumnKind): boolean => kind === "dates" || kind === "times";

/** A cell of a column of that kind. What is neither a date nor a number stays text as it stands. */
export function cellOf(raw: string, kind: ColumnKind, form: CsvForm): Cell {
  const text = raw.trim();
  if (text === "") return null;
  if (kind === "text") return meant(raw);
  if (kind === "values") return numberOf(text, form.decimal) ?? meant(raw);
  return dateSerial(text, form.dateOrder) ?? meant(raw);
}
