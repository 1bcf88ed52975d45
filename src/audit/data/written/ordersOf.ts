import { dateSerial, type DateOrder } from "../../../cells/written/dates";
import { writtenDate } from "../../../cells/written/writtenDate";

/** What the texts of a column that are written with one sign (`/`, `-`, `.`) say of the order of day and month. */
interface Votes {
  dmy: number;
  mdy: number;
  /** Whether some are dates in either order. */
  open: boolean;
}

/** The order of day and month for each sign by which the texts of a column speak for one: those with another sign come from elsewhere and say nothing. */
export type Decided = ReadonlyMap<string, DateOrder>;

/** One, where a text is a date by that order only, or is written with points, which nobody does month first; none, where no text decides or some that are open have others for either. */
function decide(sign: string, { dmy, mdy, open }: Votes): DateOrder | undefined {
  if (open && dmy > 0 && mdy > 0) return undefined;
  if (dmy + mdy > 0) return dmy > 0 ? "dmy" : "mdy";
  return sign === "." ? "dmy" : undefined;
}

export function decidedIn(texts: Iterable<string>): Decided {
  return new Map([...votesIn(texts)].flatMap(([sign, votes]) => {
    const order = decide(sign, votes);
    return order === undefined ? [] : [[sign, order]];
  }));
}

/** The orders by which the texts of a column can be meant; both, where those of one sign leave it open. Dates that begin with the year leave no choice. */
export function ordersOf(texts: Iterable<string>): readonly DateOrder[] {
  const votes = votesIn(texts);
  const orders = [...votes].map(([sign, each]) => decide(sign, each));
  if (orders.includes(undefined)) return ["dmy", "mdy"];
  return [orders[0] ?? "ymd"];
}

function votesIn(texts: Iterable<string>): ReadonlyMap<string, Votes> {
  const all = new Map<string, Votes>();
  for (const text of texts) {
    const [dmy, mdy] = [dateSerial(text, "dmy"), dateSerial(text, "mdy")];
    if (dmy === mdy) continue;
    const sign = signOf(text);
    const votes = all.get(sign) ?? { dmy: 0, mdy: 0, open: false };
    all.set(sign, votes);
    if (dmy === undefined) votes.mdy++;
    else if (mdy === undefined) votes.dmy++;
    else votes.open = true;
  }
  return all;
}

const signOf = (text: string): string => /[-./]/.exec(text)?.[0] ?? "";

const ORDERS: readonly DateOrder[] = ["dmy", "mdy", "ymd"];
const NONE: Decided = new Map();

/** The date a text writes: by the order decided for its sign, else by the column's, or by another where it is one by that only. */
export function dateBy(text: string, order: DateOrder, decided = NONE): number | undefined {
  if (!writtenDate(text)) return undefined;
  return dateSerial(text, decided.get(signOf(text)) ?? order) ?? ORDERS.map((other) => dateSerial(text, other)).find((serial) => serial !== undefined);
}

/** The date that a number such as 20240131 writes; undefined for others. Excel's own serials end long before. */
export function compactDate(value: number): number | undefined {
  if (!Number.isInteger(value) || value < 19_000_101 || value > 21_001_231) return undefined;
  const digits = String(value);
  return dateSerial(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, "ymd");
}
