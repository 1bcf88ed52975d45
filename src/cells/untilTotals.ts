import { isBlank, type Grid } from "./Cell";

/** The rows of a table without the blank ones at its end, and without a row of totals there. */
export function untilTotals(rows: Grid): Grid {
  const last = rows.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true);
  const isTotal = last > 0 && rows[last]!.some((cell) => typeof cell === "string" && TOTAL.test(cell.trim()));
  return rows.slice(0, isTotal ? last : last + 1);
}

const TOTAL = /^(grand total|total|sum|итог|всего|сумма|合计|总计|小计)/i;
