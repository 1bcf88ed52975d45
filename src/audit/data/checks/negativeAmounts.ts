import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/**
 * Amounts below 0. As refunds they are right: our functions subtract them and count no purchase. Typed by mistake, or as the bookkeeping side of
 * a sale, they lower what customers are worth. So it is a doubt, never a fault; texts such as (100) are told as numbers kept as text.
 */
export function negativeAmounts(question: Question): readonly Finding[] {
  return columnsWith(question, "amount").flatMap((column): readonly Finding[] => {
    const rows = rowsWhere(question.rows, column, (cell) => typeof cell === "number" && cell < 0);
    return rows.length === 0 ? [] : [{ kind: "negativeAmounts", weight: "doubt", column, rows, data: { share: rows.length / question.rows.length } }];
  });
}
