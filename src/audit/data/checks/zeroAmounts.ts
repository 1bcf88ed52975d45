import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/**
 * Amounts of exactly 0: free samples, cancelled orders, prices nobody has entered. RFM counts such a row as a purchase; the models of repeat buying
 * do not. Blank cells are told as blank amounts.
 */
export function zeroAmounts(question: Question): readonly Finding[] {
  return columnsWith(question, "amount").flatMap((column): readonly Finding[] => {
    const rows = rowsWhere(question.rows, column, (cell) => cell === 0);
    return rows.length === 0 ? [] : [{ kind: "zeroAmounts", weight: "doubt", column, rows, data: { share: rows.length / question.rows.length } }];
  });
}
