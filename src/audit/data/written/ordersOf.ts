import { dateSerial, type DateOrder } from "../../../cells/written/dates";
import { writtenDate } from "../../../cells/written/writtenDate";

/**
 * The orders of day and month by which the texts of a column can be meant. One, where a text is a date by that order only, or is written with
 * points, which nobody does month first; both, where no text decides or some decide for either. Dates that begin with the year leave no choice.
 */
export function ordersOf(texts: Iterable<string>): readonly DateOrder[] {
  const votes = { dmy: 0, mdy: 0 };
  let open = false;
  for (const text of texts) {
    const [dmy, mdy] = [dateSerial(text, "dmy"), dateSerial(text, "mdy")];
    if (dmy === mdy) continue;
    if (dmy === undefined || mdy === undefined) votes[dmy === undefined ? "mdy" : "dmy"]++;
    else if (text.includes(".")) votes.dmy++;
    else open = true;
  }
  if (votes.dmy > 0 && votes.mdy > 0) return open ? ["dmy", "mdy"] : ["dmy"];
  if (votes.dmy + votes.mdy > 0) return [votes.dmy > 0 ? "dmy" : "mdy"];
  return open ? ["dmy", "mdy"] : ["ymd"];
}

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** The date a text writes: by the column's order, or by another where it is one by that only. */
export function dateBy(text: string, order: DateOrder): number | undefined {
  if (!writtenDate(text)) return undefined;
  return dateSerial(text, order) ?? ORDERS.map((other) => dateSerial(text, other)).find((serial) => serial !== undefined);
}

/** The date that a number such as 20240131 writes; undefined for others. Excel's own serials end long before. */
export function compactDate(value: number): number | undefined {
  if (!Number.isInteger(value) || value < 19_000_101 || value > 21_001_231) return undefined;
  const digits = String(value);
  return dateSerial(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, "ymd");
}
