import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "./defineFunction";
import { Fault, RANK, worse } from "./Fault";
import { encode } from "./gate";
import { lift, type Placed } from "./lift";
import { attempt, refusal } from "./refuse";
import { lifts } from "./results";
import { readScalar } from "./scalars";
import type { Argument } from "./shape";
import { first, type Told } from "./Told";
import { readWhole } from "./whole";

/** Calls a function the way a cell does: arguments in, one rectangular block out, every refusal a value in it. */
export function call(fn: AnyFunction, args: readonly Argument[]): Grid {
  const entries = Object.entries(fn.params);
  // Every name once, in order, before anything is set: the object keeps one shape, which keeps the lifted loop fast.
  const values: Record<string, unknown> = Object.fromEntries(entries.map(([name]) => [name, undefined]));
  const whole = readWhole(entries, args, values);
  const scalars = entries.flatMap(([name, param], order) => (param.shape === "scalar" ? [{ order, ...readScalar(name, param, args[order]) }] : []));
  for (const scalar of scalars) values[scalar.name] = scalar.values[0];
  if (lifts(fn.result)) return lift(fn, values, scalars, whole);
  const told = scalars.reduce(singleCell, whole);
  return told ? [[refusal(fn, told)]] : encode(attempt(fn, values));
}

/** In a function that does not lift, each scalar must be one cell. */
function singleCell(told: Told | undefined, scalar: Placed): Told | undefined {
  const { name, order } = scalar;
  const many = scalar.rows * scalar.columns > 1;
  const met = [...scalar.faults.values()].reduce<Fault | undefined>(worse, undefined);
  const fault = many && met?.rank !== RANK.errorInArgument ? new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") : met;
  return fault ? first(told, { name, order, fault }) : told;
}
