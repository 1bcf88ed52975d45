const MOST = 20;

/** Cells by their addresses; of many only the first, with the number of the others. */
export const cellsText = (cells: readonly string[]): string => cells.slice(0, MOST).join(", ") + (cells.length > MOST ? ` … (+${cells.length - MOST})` : "");
