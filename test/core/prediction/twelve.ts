import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";

type Row = readonly [x: number, recency: number, age: number];

/** Customers row by row, as the lists the models take. */
export const counts = (...rows: readonly Row[]): PurchaseCounts => ({
  frequency: Float64Array.from(rows, ([x]) => x), recency: Float64Array.from(rows, ([, recency]) => recency), age: Float64Array.from(rows, ([, , age]) => age),
});

/** Twelve invented customers. */
export const TWELVE: readonly Row[] = [
  [0, 0, 52], [1, 10, 50], [4, 40, 48], [0, 0, 46], [2, 9, 44], [6, 38, 42], [0, 0, 40], [1, 30, 38], [0, 0, 36], [3, 12, 34], [8, 31, 32], [1, 4, 30],
];
