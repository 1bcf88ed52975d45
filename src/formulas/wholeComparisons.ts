import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, BooleanValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * A comparison that is answered from the engine's index has only the cells that are true; the others are to be taken for FALSE. NOT
 * took them for errors, our functions for blanks, and TAKE and TRANSPOSE brought the calculation to a standstill. Here all cells are told.
 */
export function wholeComparisons(): void {
  if (ArrayValueObject.prototype.compare === compareWhole) return;
  compare = ArrayValueObject.prototype.compare;
  ArrayValueObject.prototype.compare = compareWhole;
}

type Compare = ArrayValueObject["compare"];
type Row = Nullable<BaseValueObject>[];

let compare: Compare;
const compareWhole: Compare = function (this: ArrayValueObject, value, operator, isCaseSensitive) {
  const result = compare.call(this, value, operator, isCaseSensitive);
  result.setArrayValue(filled(result.getArrayValue(), result.getRowCount(), result.getColumnCount()));
  return result;
};

/** A list of its own, for one with holes is slow to fill; rows without a TRUE share one line, for there are many. */
function filled(rows: readonly (Row | undefined)[], rowCount: number, columnCount: number): BaseValueObject[][] {
  const no = BooleanValueObject.create(false);
  const none = new Array<BaseValueObject>(columnCount).fill(no);
  const all = new Array<BaseValueObject[]>(rowCount);
  for (let row = 0; row < rowCount; row++) all[row] = filledRow(rows[row], none);
  return all;
}

function filledRow(row: Row | undefined, none: BaseValueObject[]): BaseValueObject[] {
  if (!row) return none;
  for (let column = 0; column < none.length; column++) row[column] ??= none[column]!;
  return row as BaseValueObject[];
}
