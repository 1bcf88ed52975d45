import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/engine-formula";

/**
 * The engine keeps an index of values for its lookup functions, and looks through the whole of it for every single result: a
 * column of 32,000 results took ten seconds. A result needs to be told to the index only where a lookup has read its row already;
 * later lookups read it from the sheet. Values that stand in no sheet (see `placeCellsOnly`) are nothing to tell.
 */
export function spareIndex(): void {
  if (index.set === tellWhereRead) return;
  tellAlways = index.set.bind(index);
  index.set = tellWhereRead;
}

type Tell = typeof index.set;
let tellAlways: Tell;
const tellWhereRead: Tell = (unit, sheet, column, value, row, isResult = false) => {
  if (unit === "" || (isResult && index.shouldContinueBuildingCache(unit, sheet, column, row))) return;
  tellAlways(unit, sheet, column, value, row, isResult);
};
