import { fences } from "../fences";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** Tukey's outer fences, “far out”. At his inner ones, 1.5, even of well-behaved values seven in a thousand lie outside: 700 of 100,000 rows. */
const FAR_OUT = 3;

/**
 * Amounts and numbers far above the others: beyond Tukey's outer fence (three times the distance of the quartiles above the upper one; Tukey 1977, Exploratory
 * Data Analysis) on the scale of logarithms, because money and counts spread by factors, not by differences: where the middle half lies between 10 and 40, the
 * fence is at 2,560. Not the rule of mean + 3 standard deviations: an outlier pulls both towards itself and hides. Not the plain scale, nor median + MAD on it:
 * they would call every large customer an outlier. Values of 0 and below have no logarithm, and small ones shade into 0 by nature: they have checks of their own
 * or none. Of fewer than 20 values, and where the middle half is one value, nothing is said. An outlier may be the best customer there is: it is a doubt.
 */
export function outliers(question: Question): readonly Finding[] {
  return columnsWith(question, "amount", "number").flatMap((column): readonly Finding[] => {
    const found = fences(Float64Array.from(logsOf(question, column)), FAR_OUT);
    if (!found) return [];
    const limit = Math.exp(found.high);
    const rows = rowsWhere(question.rows, column, (cell) => typeof cell === "number" && cell > limit);
    if (rows.length === 0) return [];
    const most = rows.reduce((largest, row) => Math.max(largest, question.rows[row]![column] as number), 0);
    return [{ kind: "outliers", weight: "doubt", column, rows, data: { typical: Math.exp(found.median), limit, most } }];
  });
}

function logsOf({ rows }: Question, column: number): readonly number[] {
  const logs: number[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === "number" && cell > 0) logs.push(Math.log(cell));
  }
  return logs;
}
