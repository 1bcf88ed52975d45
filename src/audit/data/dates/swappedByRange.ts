import { fences } from "../fences";
import type { Question } from "../Question";
import { datesIn } from "./datesIn";
import { swapped } from "./swapped";

/** Where more dates than this share lie ahead, they are plans, and today says nothing about them. */
const SLIPS = 0.2;

/**
 * Dates that cannot be or hardly are, and would be like the others with day and month swapped: after today, or outside Tukey's inner fences of the column, while
 * the swapped date is neither, and lies between the first and the last of the dates that are neither.
 */
export function swappedByRange({ rows, today }: Pick<Question, "rows" | "today">, column: number): readonly number[] {
  const found = datesIn({ rows }, column);
  const ahead = found.dates.filter((date) => date > today).length;
  const last = ahead <= SLIPS * found.dates.length ? today : Infinity;
  const { low, high } = fences(found.dates, 1.5) ?? { low: -Infinity, high: Infinity };
  const isLikely = (date: number): boolean => date <= last && date >= low && date <= high;
  const likely = found.dates.filter(isLikely);
  const [first, latest] = [likely.reduce((a, b) => Math.min(a, b), Infinity), likely.reduce((a, b) => Math.max(a, b), -Infinity)];
  return found.rows.filter((_, at) => {
    const date = found.dates[at]!;
    const other = isLikely(date) ? undefined : swapped(date);
    return other !== undefined && other >= first && other <= latest;
  });
}
