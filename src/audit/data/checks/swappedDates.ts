import { swappedByOrder } from "../dates/swappedByOrder";
import { swappedByRange } from "../dates/swappedByRange";
import { swappedByTexts } from "../dates/swappedByTexts";
import type { Finding } from "../Finding";
import { columnsWith, type Question } from "../Question";

/**
 * Dates whose day and month are swapped, as far as the column itself shows it, by the strongest evidence there is: the texts beside them, which tell of all of
 * them; what they would lie among; the order of the rows. A swapped date that stays inside the range of an unordered column cannot be seen by anybody.
 */
export function swappedDates(question: Question): readonly Finding[] {
  return columnsWith(question, "date").flatMap((column): readonly Finding[] => {
    const texts = swappedByTexts(question, column);
    if (texts.length > 0) return [{ kind: "swappedByTexts", weight: "silent", column, rows: texts, data: {} }];
    const range = swappedByRange(question, column);
    const known = new Set(range);
    const order = swappedByOrder(question, column).filter((row) => !known.has(row));
    return [
      ...(range.length > 0 ? [{ kind: "swappedByRange", weight: "silent", column, rows: range, data: {} } as const] : []),
      ...(order.length > 0 ? [{ kind: "swappedByOrder", weight: "silent", column, rows: order, data: {} } as const] : []),
    ];
  });
}
