import type { Cell, CellError, Grid } from "../../cells/Cell";
import type { AnyFunction } from "../../functions/defineFunction";
import type { Param } from "../../functions/params";
import type { Argument } from "../../functions/shape";
import type { Place } from "../../workbook/Workbook";

/** Where an argument comes from: cells, the result of another step, what was typed, a name of the formula's own, some other part of it; or it was left out. */
export type Source =
  | { readonly kind: "cells"; readonly place: Place }
  | { readonly kind: "step"; readonly step: number }
  | { readonly kind: "typed" | "local" | "computed" }
  /** `blank` where a cell was given, but an empty one. */
  | { readonly kind: "default"; readonly fallback: unknown; readonly blank: boolean };

export interface Argued {
  readonly name: string;
  readonly param: Param;
  /** As the formula writes it. */
  readonly text: string;
  readonly source: Source;
  readonly value: Argument;
}

/** A refusal of ours, and the cells or the step it came from, where that is known. */
export interface Failure {
  readonly error: CellError;
  readonly from?: { readonly kind: "cells"; readonly place: Place } | { readonly kind: "step"; readonly step: number };
}

/** One call of ours, computed. */
export interface Step {
  readonly step: number;
  readonly fn: AnyFunction;
  readonly text: string;
  readonly args: readonly Argued[];
  /** How often it was called: more than once inside MAP and its kin, never in a branch that was not taken. */
  readonly times: number;
  /** Undefined where it was not called. */
  readonly result: Grid | undefined;
  /** The one cell of the result that the cell asked about goes by, counted from its corner; undefined where it goes by all of them. */
  readonly at: { readonly row: number; readonly column: number } | undefined;
  readonly failure: Failure | undefined;
}

/** The arguments are not what the function takes: no reading of it has a value then. */
export const isRefused = ({ failure }: Pick<Step, "failure">): boolean => BAD_ARGUMENTS.has(failure?.error.code ?? "");
const BAD_ARGUMENTS: ReadonlySet<string> = new Set(["#VALUE!", "#NUM!", "#NULL!"]);

export const cellOf = ({ result, at }: Step): Cell | undefined => at && result?.[at.row]?.[at.column];
