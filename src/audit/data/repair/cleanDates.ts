import type { Cell, Grid } from "../../../cells/Cell";
import { swapped } from "../dates/swapped";
import { compactDate, dateBy, decidedIn } from "../written/ordersOf";
import type { Repair } from "./Repair";

/** The dates of a column with texts read, swapped ones put back and shifted ones moved. What is no date stays as it stands. */
export function cleanDates(rows: Grid, { column, order, swap, move, days }: Extract<Repair, { readonly kind: "dates" }>): readonly Cell[] {
  const [swaps, moves] = [new Set(swap), new Set(move)];
  const decided = decidedIn(rows.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : [])));
  return rows.map((row, at) => {
    const cell = row[column] ?? null;
    if (typeof cell === "string") return dateBy(cell, order, decided) ?? cell;
    if (typeof cell !== "number") return cell;
    if (swaps.has(at)) return swapped(cell) ?? cell;
    return moves.has(at) ? cell + days : (compactDate(cell) ?? cell);
  });
}
