import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "./defineFunction";
import { encode } from "./gate";
import { lift, setFrom, tooMany } from "./lift";
import { attempt, refusal } from "./refuse";
import { lifts } from "./results";
import { isSingle, scalarOf } from "./scalars";
import type { Argument } from "./shape";
import { first } from "./Told";
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
