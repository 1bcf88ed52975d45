import { isBlank, type Cell, type Grid } from "../../cells/Cell";
import { fold } from "../../locale/fold";
import { HEADERS } from "../../locale/headers";
import type { Columns, Role } from "./columnRoles";

/** Enough rows to tell what a column holds. */
const LOOKED_AT = 500;
/** 1950 to 2100: numbers there are dates of purchases rather than amounts, if their column is not called otherwise. */
const DATES = { from: 18_264, to: 73_415 };

/** Which column is which: dates first, which look like nothing else, then amounts, then whose purchase it was. Words of the header weigh more than looks. */
export function recognise(headers: readonly string[], rows: Grid): Columns {
  const free = new Set(headers.map((_, at) => at));
  const best = (role: Role, looks: (cell: Cell) => boolean): number | undefined => {
    const ranked = [...free].filter((at) => mostly(rows, at, looks)).sort((a, b) => called(headers[a]!, role) - called(headers[b]!, role) || a - b);
    const [first, second] = ranked;
    // Looks alone must leave no choice, except for customers, who can be anything.
    const sure = first !== undefined && (called(headers[first]!, role) < Infinity || second === undefined || role === "customer");
    if (!sure) return undefined;
    free.delete(first);
    return first;
  };
  const date = best("date", (cell) => typeof cell === "number" && cell >= DATES.from && cell <= DATES.to);
  // A code of the customer may be a number too: a column that is called so is no amount.
  const named = headers.findIndex((header, at) => free.has(at) && called(header, "customer") < called(header, "amount"));
  if (named >= 0) free.delete(named);
  const amount = best("amount", (cell) => typeof cell === "number");
  if (named >= 0) free.add(named);
  return { customer: best("customer", () => true), date, amount };
}

/** How surely a header names a role: the whole of it, then a part; Infinity where it does not. */
function called(header: string, role: Role): number {
  const name = fold(header).trim();
  const words = HEADERS[role].map((word) => fold(word));
  const [whole, part] = [words.indexOf(name), words.findIndex((word) => new RegExp(`(^|[^\\p{L}])${word}`, "u").test(name) || (/\p{Script=Han}/u.test(word) && name.includes(word)))];
  return whole >= 0 ? whole : part >= 0 ? words.length + part : Infinity;
}

/** Most of what is filled: a log of one's own has its slips. */
function mostly(rows: Grid, column: number, looks: (cell: Cell) => boolean): boolean {
  const filled = rows.slice(0, LOOKED_AT).map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return filled.length > 0 && 2 * filled.filter(looks).length > filled.length;
}
