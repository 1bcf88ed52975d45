import type { Cell } from "../../cells/Cell";

/** A column of a template with its first cells filled. */
export const padded = (rows: number, cells: readonly Cell[]): readonly Cell[] => Array.from({ length: rows }, (_, at) => cells[at] ?? null);
