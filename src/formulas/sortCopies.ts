import type { Injector } from "@univerjs/core";
import { FUNCTION_NAMES_LOOKUP, IFunctionService, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** The engine's SORT moves the rows of the array it is given, and the values of a block are one array for all formulas that read it. */
export function sortCopies(injector: Injector): void {
  const sort = injector.get(IFunctionService).getExecutor(FUNCTION_NAMES_LOOKUP.SORT)!;
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (source: BaseValueObject, ...how: BaseValueObject[]) => calculate(source.isArray() ? (source as ArrayValueObject).clone() : source, ...how);
}
