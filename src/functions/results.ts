import type { Unit } from "./units";

/**
 * What a function gives back, and whether it lifts: only `cell` and `pair` are computed again for each cell of a scalar.
 *
 * - `cell`: one value
 * - `pair`: two values beside each other, without header; a lifted column gives one row each
 * - `column`: one column without header
 * - `sameShape`: a block of the shape of its first argument
 * - `table`: a header row and rows; one unit a column, the last one repeats
 * - `labelled`: a header row and rows of label and value; one unit a row
 */
export type Result =
  | { readonly kind: "cell" | "pair" | "column" | "sameShape"; readonly unit: Unit }
  | { readonly kind: "table"; readonly columns: readonly Unit[] }
  | { readonly kind: "labelled"; readonly rows: readonly Unit[] };

export const cell = (unit: Unit): Result => ({ kind: "cell", unit });
export const pair = (unit: Unit): Result => ({ kind: "pair", unit });
export const column = (unit: Unit): Result => ({ kind: "column", unit });
export const sameShape = (unit: Unit): Result => ({ kind: "sameShape", unit });
export const table = (...columns: readonly Unit[]): Result => ({ kind: "table", columns });
export const labelled = (...rows: readonly Unit[]): Result => ({ kind: "labelled", rows });

export const lifts = ({ kind }: Result): boolean => kind === "cell" || kind === "pair";
