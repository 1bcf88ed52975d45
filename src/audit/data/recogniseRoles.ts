import { isBlank, type Cell, type Grid } from "../../cells/Cell";
import { DECIMALS } from "../../cells/written/numbers";
import { fold } from "../../locale/fold";
import { HEADERS } from "../../locale/audit/data/headers";
import type { DataTable, Role } from "./Question";
import { amountIn } from "./written/amountIn";
import { compactDate, dateBy } from "./written/ordersOf";

/** Enough rows to tell what a column holds. */
const LOOKED_AT = 500;
/** 1950 to 2100: a column that is called so holds dates. */
const DATES = { from: 18_264, to: 73_415 };
/** 1990 to 2040: where nothing says so, whole numbers there are dates, unless all of them are round. */
const LATELY = { from: 32_874, to: 51_502 };
/** A column called after whom it is about names the rows where so many of its cells are different. */
const DIFFERENT = 0.98;

/** A column called after orders names them where so many of its cells are different; their channel or state does not. */
const OWN = 0.9;

/** Which column is what: words of the header first, as far as the cells can be that, then looks. A person may know better. */
export function recogniseRoles({ headers, rows }: DataTable): readonly Role[] {
  const looked = rows.slice(0, LOOKED_AT);
  const roles = headers.map((header, column) => roleOf(header, filledIn(looked, column)));
  const leading = roles.some((role) => role === "key" || role === "unique") ? -1 : roles.indexOf("text");
  // Without an id by name, the first column of words names what the rows are about, if they say anything else.
  const named = roles.map((role, column): Role => (column === leading && roles.some((other) => other !== "text") ? "key" : role));
  if (named.includes("date")) return named;
  return named.map((role, column) => (role === "key" && column !== leading && areDifferent(rows, column) ? "unique" : role));
}

function roleOf(header: string, filled: readonly Cell[]): Role {
  if (filled.length === 0) return "text";
  const [named] = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).map((role) => ({ role, at: called(header, role) })).filter(({ role, at }) => at < Infinity && fits(role, filled)).sort((a, b) => a.at - b.at);
  if (named) return named.role;
  if (mostly(filled, isLateDate) && !areRound(filled)) return "date";
  if (!mostly(filled, isNumber)) return "text";
  return isShare(filled) ? "share" : "number";
}

function fits(role: keyof typeof HEADERS, filled: readonly Cell[]): boolean {
  if (role === "date") return mostly(filled, isDate);
  if (role === "unique") return new Set(filled.map(String)).size >= OWN * filled.length;
  return role === "key" || mostly(filled, isNumber);
}

/** How surely a header names a role: 0 the whole of it, 1 a part; within, the earlier word. Infinity where it does not. */
function called(header: string, role: keyof typeof HEADERS): number {
  const name = fold(header).trim().replaceAll("_", " ");
  const words = HEADERS[role].map((word) => fold(word));
  const whole = words.indexOf(name);
  const part = words.findIndex((word) => (/^[\p{L} ]+$/u.test(word) && !/\p{Script=Han}/u.test(word) ? new RegExp(`(^|[^\\p{L}])${word}`, "u").test(name) : name.includes(word)));
  return whole >= 0 ? whole / 1000 : part >= 0 ? 1 + part / 1000 : Infinity;
}

const filledIn = (rows: Grid, column: number): readonly Cell[] => rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
const mostly = (filled: readonly Cell[], looks: (cell: Cell) => boolean): boolean => 2 * filled.filter(looks).length > filled.length;
const isWrittenDate = (cell: Cell): boolean => typeof cell === "string" && dateBy(cell, "dmy") !== undefined;
const isDate = (cell: Cell): boolean => isWrittenDate(cell) || (typeof cell === "number" && ((cell >= DATES.from && cell <= DATES.to) || compactDate(cell) !== undefined));
const isLateDate = (cell: Cell): boolean => isWrittenDate(cell) || (typeof cell === "number" && Number.isInteger(cell) && cell >= LATELY.from && cell <= LATELY.to);
const isNumber = (cell: Cell): boolean => typeof cell === "number" || (typeof cell === "string" && DECIMALS.some((decimal) => amountIn(cell, decimal) !== undefined));

/** Salaries and prices are, days are not. */
function areRound(filled: readonly Cell[]): boolean {
  const numbers = filled.filter((cell) => typeof cell === "number");
  return numbers.length > 0 && numbers.every((value) => value % 10 === 0);
}

/** Fractions from 0 to 1, not only the two ends: those are marks of yes and no. */
function isShare(filled: readonly Cell[]): boolean {
  const numbers = filled.filter((cell) => typeof cell === "number");
  return numbers.length > 0 && numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => value % 1 !== 0);
}

function areDifferent(rows: Grid, column: number): boolean {
  const ids = filledIn(rows, column).map(String);
  return ids.length > 1 && new Set(ids).size >= DIFFERENT * ids.length;
}
