import { isBlank, type Cell } from "../../cells/Cell";
import type { Purchases } from "../../core/segments/Purchases";
import { IdCoder } from "../../functions/Ids";
import type { FullColumns } from "./columnRoles";
import type { Source } from "./Source";

/** Why a row is no purchase that can be read. */
export type Reason = "blank" | "noCustomer" | "noDate" | "noAmount";

export interface Log {
  readonly purchases: Purchases;
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** How many rows were left out for a reason, and the first of them as the sheet counts. */
  readonly leftOut: Readonly<Partial<Record<Reason, { readonly count: number; readonly row: number }>>>;
}

const LAST_DAY = 2_958_465;

/** Reads purchases as the worksheet functions do: ids by their text, the time of day cut off, a blank amount as 0. Undefined where no row can be read. */
export function readLog({ rows, area }: Source, { customer, date, amount }: FullColumns): Log | undefined {
  const coder = new IdCoder();
  const [codes, dates, amounts] = [new Int32Array(rows.length), new Float64Array(rows.length), new Float64Array(rows.length)];
  const leftOut: Partial<Record<Reason, { count: number; row: number }>> = {};
  let [kept, from, to] = [0, Infinity, -Infinity];
  rows.forEach((line, at) => {
    const [who, day, paid] = [line[customer] ?? null, line[date] ?? null, line[amount] ?? null];
    const reason = reasonAgainst(who, day, paid) ?? (coder.code(who) < 0 ? "noCustomer" : undefined);
    if (reason) {
      leftOut[reason] = { count: (leftOut[reason]?.count ?? 0) + 1, row: leftOut[reason]?.row ?? area.row + at + 1 };
      return;
    }
    codes[kept] = coder.code(who);
    dates[kept] = Math.floor(day as number);
    amounts[kept] = typeof paid === "number" ? paid : 0;
    [from, to] = [Math.min(from, dates[kept]!), Math.max(to, dates[kept]!)];
    kept++;
  });
  if (kept === 0) return undefined;
  return { purchases: { codes: codes.slice(0, kept), dates: dates.slice(0, kept), amounts: amounts.slice(0, kept), customers: coder.cells.length }, from, to, leftOut };
}

function reasonAgainst(who: Cell, day: Cell, paid: Cell): Reason | undefined {
  if (isBlank(who) && isBlank(day) && isBlank(paid)) return "blank";
  if (isBlank(who)) return "noCustomer";
  if (typeof day !== "number" || !(day >= 1 && day < LAST_DAY + 1)) return "noDate";
  return typeof paid === "number" || isBlank(paid) ? undefined : "noAmount";
}
