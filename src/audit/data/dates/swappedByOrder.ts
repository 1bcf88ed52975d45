import { FEW } from "../fences";
import type { Question } from "../Question";
import { datesIn } from "./datesIn";
import { risingRows } from "./risingRows";
import { swapped } from "./swapped";

/** So much of a column must stand in order once the swapped dates are put right. */
const ORDERED = 0.95;

/**
 * Dates that break the order of a log and fit into it with day and month swapped: the column rises (or falls) but for them, and between their neighbours that
 * are in order the swapped date lies. It is the only check for which it matters how the rows stand, and says nothing of a log in no order.
 */
export function swappedByOrder({ rows }: Pick<Question, "rows">, column: number): readonly number[] {
  const found = datesIn({ rows }, column);
  if (found.dates.length < FEW) return [];
  const fitting = fittingIn(found.dates, 1) ?? fittingIn(found.dates.map((date) => -date), -1) ?? [];
  return fitting.map((at) => found.rows[at]!);
}

/** The places of dates that stand out of order and fit when swapped; undefined where there is no order with them put right. */
function fittingIn(dates: Float64Array, sign: 1 | -1): readonly number[] | undefined {
  const kept = risingRows(dates);
  if (2 * kept.length <= dates.length) return undefined;
  const fitting: number[] = [];
  for (let next = 0, at = 0; at < dates.length; at++) {
    if (kept[next] === at) {
      next++;
      continue;
    }
    const other = swapped(sign * dates[at]!);
    const [from, to] = [next > 0 ? dates[kept[next - 1]!]! : -Infinity, next < kept.length ? dates[kept[next]!]! : Infinity];
    if (other !== undefined && sign * other >= from && sign * other <= to) fitting.push(at);
  }
  return kept.length + fitting.length >= ORDERED * dates.length ? fitting : undefined;
}
