import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import type { Argument } from "../functions/shape";

/** The cell whose formula is being calculated, by the engine's own ids. */
export interface FormulaCell {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Hears what our functions do while a workbook is calculated. */
export interface Observer {
  /** A function was called in the formula of a cell and gave this for its arguments; refusals are the errors in it. */
  answered(fn: AnyFunction, cell: FormulaCell, result: Grid, args: readonly Argument[]): void;
  /** A function threw: a bug of ours. */
  broke(fn: AnyFunction, bug: unknown): void;
}
