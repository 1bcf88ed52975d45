import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/engine-formula";

/**
 * The engine's index of values takes the text "5" for the number, the text "" for a blank cell, and 0 for both: a comparison gave one
 * thing when it was the first to read a column, and another after that. Columns with such texts are compared cell by cell.
 */
export function exactIndex(): void {
  if (index.canUseCache === canUse) return;
  tell = index.set.bind(index);
  may = index.canUseCache.bind(index);
  find = index.getCellPositions.bind(index);
  forget = index.clear.bind(index);
  Object.assign(index, { set: tellAndNote, canUseCache: canUse, getCellPositions: findExactly, clear: forgetAll });
}

type Index = typeof index;
let tell: Index["set"];
let may: Index["canUseCache"];
let find: Index["getCellPositions"];
let forget: Index["clear"];

const blurred = new Set<string>();
const columnKey = (unit: string, sheet: string, column: number): string => [unit, sheet, column].join();

const tellAndNote: Index["set"] = (unit, sheet, column, value, row, isResult) => {
  if (typeof value === "string" && (value === "" || String(Number(value)) === value)) blurred.add(columnKey(unit, sheet, column));
  tell(unit, sheet, column, value, row, isResult);
};

const canUse: Index["canUseCache"] = (unit, sheet, column, first, last) => (blurred.has(columnKey(unit, sheet, column)) ? { rowsInCache: [], rowsNotInCache: [] } : may(unit, sheet, column, first, last));

/** Where "" is asked for, a 0 is not meant. */
const findExactly: Index["getCellPositions"] = (unit, sheet, column, value, rows) => {
  const found = find(unit, sheet, column, value, rows);
  const zeros = value === "" ? index.getCellValuePositions(unit, sheet, column)?.get(0) : undefined;
  return found && zeros ? { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) } : found;
};

const forgetAll = (): void => {
  blurred.clear();
  forget();
};
