import type { Cell } from "../../cells/Cell";

/** A 2 kept as text is none: no sum would count it. */
export const isRating = (cell: Cell): boolean => typeof cell === "number" && [0, 1, 2, 3].includes(cell);
/** A figure or a date; Chinese writes small ones in words. */
export const hasFigure = (cell: Cell): boolean => /[\d一二三四五六七八九十百千]/.test(String(cell));
