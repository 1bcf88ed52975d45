import { FUNCTION_NAMES_LOOKUP, functionLookup, type ArrayValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

/**
 * The engine's SORT moves the rows of the array it is given, and the values of a block are one array for all formulas that read it.
 * The class is mended, as an engine that is about to start has no functions yet.
 */
export function sortCopies(): void {
  if (Sort.calculate === sortCopy) return;
  sortInPlace = Sort.calculate;
  Sort.calculate = sortCopy;
}

const [SortFunction] = functionLookup.find(([, name]) => name === FUNCTION_NAMES_LOOKUP.SORT)!;
const Sort = (SortFunction as unknown as { readonly prototype: BaseFunction }).prototype;
type Calculate = BaseFunction["calculate"];
let sortInPlace: Calculate;
const sortCopy: Calculate = function (this: BaseFunction, source: BaseValueObject, ...how: BaseValueObject[]) {
  return sortInPlace.call(this, source.isArray() ? (source as ArrayValueObject).clone() : source, ...how);
};
