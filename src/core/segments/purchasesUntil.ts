import { DomainError } from "../DomainError";
import type { Purchases } from "./Purchases";

export interface PurchasesUntil extends Purchases {
  readonly asOf: number;
  /** The first row of each customer, counted before any was left out. */
  readonly firstRows: Int32Array;
}

/**
 * The purchases up to a date (the latest in the data where none is given). Later rows are as if they had never been: customers
 * are coded anew, by first appearance among what is left.
 *
 * Refuses: a date before all rows.
 */
export function purchasesUntil(purchases: Purchases, asOf = latest(purchases.dates)): PurchasesUntil {
  const { dates, amounts } = purchases;
  const rows = rowsUntil(dates, asOf);
  if (rows.length === 0) throw new DomainError("noAnswer", "nothingUntil", "purchasesUntil requires a row on or before asOf");
  if (rows.length === dates.length) return { ...purchases, firstRows: firstRows(purchases), asOf };
  const of = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  return { ...codedAnew(purchases, rows), dates: of(dates), amounts: of(amounts), asOf };
}

function latest(dates: Float64Array): number {
  let last = -Infinity;
  for (let row = 0; row < dates.length; row++) last = Math.max(last, dates[row]!);
  return last;
}

function rowsUntil(dates: Float64Array, asOf: number): Int32Array {
  const rows = new Int32Array(dates.length);
  let kept = 0;
  for (let row = 0; row < dates.length; row++) if (dates[row]! <= asOf) rows[kept++] = row;
  return rows.subarray(0, kept);
}

function firstRows({ codes, customers }: Purchases): Int32Array {
  const rows = new Int32Array(customers);
  let known = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === known) rows[known++] = row;
  return rows;
}

function codedAnew({ codes, customers }: Purchases, rows: Int32Array): Pick<PurchasesUntil, "codes" | "customers" | "firstRows"> {
  const anew = new Int32Array(customers).fill(-1);
  const firstRows = new Int32Array(customers);
  let known = 0;
  const recoded = rows.map((row) => {
    const code = codes[row]!;
    if (anew[code] === -1) {
      anew[code] = known;
      firstRows[known++] = row;
    }
    return anew[code]!;
  });
  return { codes: recoded, customers: known, firstRows: firstRows.subarray(0, known) };
}
