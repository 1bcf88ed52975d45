import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "./defineFunction";
import { Fault, RANK } from "./Fault";
import { encode } from "./gate";
import { lift, setFrom } from "./lift";
import { attempt, refusal } from "./refuse";
import { lifts } from "./results";
import { isSingle, scalarOf, valueAt, type Scalar } from "./scalars";
import type { Argument } from "./shape";
import { first, type Told } from "./Told";
import { readWhole } from "./whole";

/** Calls a function the way a cell does: arguments in, one rectangular block out, every refusal a value in it. */
export function call(fn: AnyFunction, args: readonly Argument[]): Grid {
  const entries = Object.entries(fn.params);
  // Every name once, in order, before anything is set: the object keeps one shape, which keeps the lifted loop fast.
  const values: Record<string, unknown> = Object.fromEntries(entries.map(([name]) => [name, undefined]));
  const whole = readWhole(entries, args, values);
  const scalars = entries.flatMap(([name, param], order) => (param.shape === "scalar" ? [scalarOf(name, order, param, args[order])] : []));
  if (lifts(fn.result)) return lift(fn, values, scalars, whole);
  const told = scalars.reduce((met, scalar) => (isSingle(scalar) ? setFrom(scalar, 0, 0, values, met) : first(met, tooMany(scalar))), whole);
  return told ? [[refusal(fn, told)]] : encode(attempt(fn, values));
}

/** In a function that does not lift, each scalar must be one cell; an error among more of them comes first all the same. */
function tooMany(scalar: Scalar): Told {
  const { name, order, cells } = scalar;
  const read = cells!.flatMap((line, row) => line.map((_, column) => valueAt(scalar, row, column)));
  const error = read.find((value): value is Fault => value instanceof Fault && value.rank === RANK.errorInArgument);
  return { name, order, fault: error ?? new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") };
}
