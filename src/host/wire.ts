/// <reference types="custom-functions-runtime" />
import { CellError, type Cell, type Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import { explain } from "../functions/explain";
import type { Argument } from "../functions/shape";

/** Microsoft's global `CustomFunctions`. */
export type CustomFunctionsHost = typeof CustomFunctions;

/**
 * The arguments of one call as Excel delivers them: each a block, or null where it was left out. Behind them Excel always puts one
 * object more, the invocation, which is no argument even where it stands in the place of one.
 */
export const received = (given: readonly unknown[], wanted: number): readonly Argument[] =>
  given.slice(0, wanted).map((argument) => (isInvocation(argument) ? null : argumentReceived(argument)));

const isInvocation = (argument: unknown): boolean => isObject(argument) && !Array.isArray(argument) && !("code" in argument);

/** Excel's own error objects become ours; blocks without one are not copied. */
function argumentReceived(argument: unknown): Argument {
  if (!Array.isArray(argument)) return cellReceived(argument);
  const rows = argument as readonly (readonly unknown[])[];
  return rows.some((row) => row.some(isObject)) ? rows.map((row) => row.map(cellReceived)) : (rows as Grid);
}

const isObject = (cell: unknown): cell is object => typeof cell === "object" && cell !== null;

/** An object without an error code is a picture or a linked data type: nothing a function could read. */
const cellReceived = (cell: unknown): Cell =>
  isObject(cell) ? new CellError("code" in cell && typeof cell.code === "string" ? cell.code : "#VALUE!") : ((cell ?? null) as Cell);

/** One cell as Excel takes it. */
export type Sent = number | string | boolean | null | CustomFunctions.Error;

/** A result as Excel takes it, errors in their places. */
export const sent = (grid: Grid, fn: AnyFunction, host: CustomFunctionsHost): readonly (readonly Sent[])[] =>
  grid.map((row) => row.map((cell) => (cell instanceof CellError ? errorSent(cell, fn, host) : cell)));

/** Excel shows a sentence for #VALUE! and #N/A only. It is in English for everybody: a shared sheet must look alike to all. */
function errorSent(error: CellError, fn: AnyFunction, host: CustomFunctionsHost): CustomFunctions.Error {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } = host.ErrorCode;
  if (error.code === notAvailable) return new host.Error(notAvailable, explain(error, fn, "en"));
  const code = [divisionByZero, invalidNumber, nullReference].find((known) => String(known) === error.code);
  return code === undefined ? new host.Error(invalidValue, explain(error, fn, "en")) : new host.Error(code);
}
