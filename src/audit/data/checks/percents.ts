import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/**
 * Shares above 1: 5 for 5 %. Our functions refuse them as shares (#VALUE!). `all` is 1 where most values are above 1, so that the whole column is in percent
 * and a 0.5 in it means half a percent; otherwise single values have slipped. Below 0 a share can be a true loss and is not told. Above 100 it is no percent either.
 */
export function percents(question: Question): readonly Finding[] {
  return columnsWith(question, "share").flatMap((column): readonly Finding[] => {
    const numbers = rowsWhere(question.rows, column, (cell) => typeof cell === "number");
    const rows = numbers.filter((row) => (question.rows[row]![column] as number) > 1);
    if (rows.length === 0) return [];
    const most = rows.reduce((largest, row) => Math.max(largest, question.rows[row]![column] as number), 0);
    return [{ kind: "percents", weight: "refused", column, rows, data: { all: 2 * rows.length > numbers.length ? 1 : 0, most } }];
  });
}
