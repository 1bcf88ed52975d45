import { CellError, type Grid } from "../../../cells/Cell";
import type { AnyFunction } from "../../../functions/defineFunction";
import { Fault } from "../../../functions/Fault";
import type { Param } from "../../../functions/params";
import { refusal } from "../../../functions/refuse";
import { scalarOf, valueAt } from "../../../functions/scalars";
import { isOmitted, type Argument } from "../../../functions/shape";
import { readWhole } from "../../../functions/whole";

/** Why a function refuses its arguments, by their names; under `""` what its definition refuses. Each is what the cell would say. */
export type Refusals = ReadonlyMap<string, CellError>;

/** What can be told of arguments before all of them are there: each for itself, then those that belong together. */
export function refusalsOf(fn: AnyFunction, args: readonly Argument[]): Refusals {
  const entries = Object.entries(fn.params).map(([name, param], at) => ({ name, param, argument: args[at] })).filter(({ argument }) => !isOmitted(argument));
  const alone = entries.flatMap(({ name, param, argument }, order) => {
    const fault = faultOf(name, order, param, argument);
    return fault ? [[name, refusal(fn, { fault, name, order })] as const] : [];
  });
  const together = readWhole(entries.map(({ name, param }) => [name, param] as const), entries.map(({ argument }) => argument), {});
  return new Map([...(together ? [[together.name, refusal(fn, together)] as const] : []), ...alone]);
}

function faultOf(name: string, order: number, param: Param, argument: Argument): Fault | undefined {
  if (param.shape !== "scalar") return readWhole([[name, param]], [argument], {})?.fault;
  const scalar = scalarOf(name, order, param, argument);
  for (let row = 0; row < scalar.rows; row++) {
    for (let column = 0; column < scalar.columns; column++) {
      const value = valueAt(scalar, row, column);
      if (value instanceof Fault) return scalar.rows * scalar.columns === 1 ? value : value.at(row + 1);
    }
  }
  return undefined;
}

/** The first error in a result for each argument, and how many cells show one. */
export function refusalsIn(result: Grid): { readonly told: Refusals; readonly cells: number } {
  const told = new Map<string, CellError>();
  let cells = 0;
  for (const row of result) {
    for (const cell of row) {
      if (!(cell instanceof CellError)) continue;
      cells++;
      const param = cell.cause?.param ?? "";
      if (!told.has(param)) told.set(param, cell);
    }
  }
  return { told, cells };
}
