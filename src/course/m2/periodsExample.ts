import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";

/** So many periods are asked for: a year of months, and its seasons with it. */
export const PERIODS = 12;

const start = 1200;
const joined = [40, 38, 45, 60, 75, 90, 70, 48, 42, 40, 36, 35];
// In the ninth period an offer of a rival: the one that the control chart has to signal.
const lost = [25, 22, 27, 24, 30, 28, 26, 31, 72, 33, 29, 27];
const end = joined.map((_, at) => joined.slice(0, at + 1).reduce((sum, count, period) => sum + count - lost[period]!, start));
const begin = [start, ...end.slice(0, -1)];

const columns: Readonly<Record<string, readonly Cell[]>> = {
  period: begin.map((_, at) => `2025-${String(at + 1).padStart(2, "0")}`),
  begin,
  joined,
  end,
  largeBegin: begin.map(() => 100),
  largeLost: [1, 0, 2, 1, 1, 0, 1, 2, 3, 1, 1, 0],
};

/** Periods that follow on, with large customers. */
export const periods: Data = columns;

/** The same with another cell in one row of a column; rows count from 1. */
export const withCell = (column: string, row: number, cell: Cell): Data => ({ [column]: columns[column]!.map((old, at) => (at === row - 1 ? cell : old)) });

/** The first periods only. */
export const firstPeriods = (count: number): Data => Object.fromEntries(Object.entries(columns).map(([id, cells]) => [id, cells.map((cell, at) => (at < count ? cell : null))]));

/** A column with nothing in it. */
export const nothing = begin.map(() => null);
