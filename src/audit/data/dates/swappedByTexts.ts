import { dateParts } from "../../../cells/dateParts";
import { dateSerial } from "../../../cells/written/dates";
import type { Question } from "../Question";
import { datesIn } from "./datesIn";
import { swapped } from "./swapped";

/** Of so many dates chance alone leaves none after the 12th once in a hundred times. */
const SEVERAL = 5;

/**
 * The trace of a file in another country's order: what could be read either way was read the wrong way (03/02 as 2 March), what could not (13/02) stayed
 * text. So: texts that are dates in one order only, all of the same, beside dates of which none, of five at least, falls after the 12th of its month.
 */
export function swappedByTexts({ rows }: Pick<Question, "rows">, column: number): readonly number[] {
  if (!telling(rows, column)) return [];
  const found = datesIn({ rows }, column);
  if (found.rows.length < SEVERAL || found.dates.some((date) => dateParts(date)!.day > 12)) return [];
  return found.rows.filter((_, at) => swapped(found.dates[at]!) !== undefined);
}

function telling(rows: Question["rows"], column: number): boolean {
  let [dayFirst, monthFirst] = [0, 0];
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "string") continue;
    const [dmy, mdy] = [dateSerial(cell, "dmy"), dateSerial(cell, "mdy")];
    if (dmy !== undefined && mdy === undefined) dayFirst++;
    if (mdy !== undefined && dmy === undefined) monthFirst++;
  }
  return dayFirst > 0 !== monthFirst > 0;
}
