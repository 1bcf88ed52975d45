import { IdCoder } from "../../../functions/Ids";
import type { Finding } from "../Finding";
import { likes } from "../likes";
import { columnsWith, type Question } from "../Question";

/**
 * The same id in two rows of a column that names the rows, such as the number of an order, or the customer in a table of customers. Ids are the same as our
 * functions compare them: by their trimmed text. Whatever counts rows counts these twice, and a look-up finds the first of them only.
 * In a column of customers that buy again, repeats are the point: then its kind is another.
 */
export function repeatedIds(question: Question): readonly Finding[] {
  const { rows } = question;
  return columnsWith(question, "unique").flatMap((column): readonly Finding[] => {
    const coder = new IdCoder();
    const codes = Int32Array.from(rows, (row) => coder.code(row[column] ?? null));
    const found = likes(rows.length, (row) => codes[row]!, (a, b) => codes[a] === codes[b]);
    return found.rows.length === 0 ? [] : [{ kind: "repeatedIds", weight: "silent", column, rows: found.rows, data: { extra: found.extra }, firsts: found.firsts }];
  });
}
