import { isBlank } from "../../../cells/Cell";
import type { Finding } from "../Finding";
import { likes } from "../likes";
import { columnsWith, type Question } from "../Question";
import { rowHash, sameIn } from "../rowHash";

/**
 * Rows of one id, date and amount that differ in something else, such as a number of the order or a remark: a sale entered twice, or two equal ones.
 * Rows that are the same throughout are told as such, and only there. Blank ids, dates or amounts are no likeness.
 */
export function repeatedPurchases(question: Question): readonly Finding[] {
  const { rows, headers } = question;
  const [[key], [date], [amount]] = [columnsWith(question, "key"), columnsWith(question, "date"), columnsWith(question, "amount")] as const;
  if (key === undefined || date === undefined || amount === undefined || headers.length < 4) return [];
  const columns = [key, date, amount];
  const all = headers.map((_, column) => column);
  const hash = (row: number): number => (columns.some((column) => isBlank(rows[row]![column])) ? -1 : rowHash(rows, columns, row));
  const found = likes(rows.length, hash, (a, b) => sameIn(rows, columns, a, b));
  // Likes that are the same throughout are repeated rows.
  const different = new Set(found.firsts.filter((first, at) => !sameIn(rows, all, found.rows[at]!, first)));
  const kept = found.rows.map((row, at) => ({ row, first: found.firsts[at]! })).filter(({ first }) => different.has(first));
  if (kept.length === 0) return [];
  return [{ kind: "repeatedPurchases", weight: "doubt", column: undefined, rows: kept.map(({ row }) => row), data: { extra: kept.length - different.size }, firsts: kept.map(({ first }) => first) }];
}
