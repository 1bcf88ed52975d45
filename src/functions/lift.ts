import type { Cell, Grid } from "../cells/Cell";
import type { AnyFunction } from "./defineFunction";
import { Fault, RANK } from "./Fault";
import { encode, encodeCell } from "./gate";
import { attempt, refusal } from "./refuse";
import type { ScalarColumn } from "./scalars";
import { first, type Told } from "./Told";

/** A scalar's cells and the parameter's place in the list. */
export interface Placed extends ScalarColumn {
  readonly order: number;
}
type Values = Record<string, unknown>;

/** Computes the function for each cell of its scalars; sides of length 1 stretch, sides that do not match overhang. */
export function lift(fn: AnyFunction, values: Values, scalars: readonly Placed[], whole: Told | undefined): Grid {
  const rows = scalars.reduce((most, scalar) => Math.max(most, scalar.rows), 1);
  const columns = scalars.reduce((most, scalar) => Math.max(most, scalar.columns), 1);
  const moving = scalars.filter((scalar) => scalar.rows * scalar.columns > 1);
  if (fn.result.kind === "pair" && columns > 1) {
    const wide = moving.find((scalar) => scalar.columns > 1)!;
    return [[refusal(fn, { name: wide.name, order: wide.order, fault: new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") })]];
  }
  const clean = whole === undefined && scalars.every((scalar) => scalar.faults.size === 0 && fits(scalar, rows, columns));
  const many = rows * columns > 1;
  // One object for all rows: an object a row would cost more than the arithmetic.
  const compute = (row: number, column: number): Cell | Grid => {
    const told = clean ? undefined : faultAt(scalars, whole, row, column);
    if (told) return refusal(fn, told, many ? row + 1 : undefined);
    for (const scalar of moving) values[scalar.name] = scalar.values[indexIn(scalar, row, column)];
    return attempt(fn, values);
  };
  return fn.result.kind === "pair" ? pairs(rows, compute) : cells(rows, columns, compute);
}

type Compute = (row: number, column: number) => Cell | Grid;

function cells(rows: number, columns: number, compute: Compute): Grid {
  const block = new Array<readonly Cell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = new Array<Cell>(columns);
    for (let column = 0; column < columns; column++) line[column] = encodeCell(compute(row, column) as Cell);
    block[row] = line;
  }
  return block;
}

const pairs = (rows: number, compute: Compute): Grid =>
  Array.from({ length: rows }, (_, row) => {
    const result = compute(row, 0);
    return Array.isArray(result) ? encode(result as Grid)[0]! : [result as Cell, result as Cell];
  });

const fits = (scalar: ScalarColumn, rows: number, columns: number): boolean =>
  (scalar.rows === 1 || scalar.rows === rows) && (scalar.columns === 1 || scalar.columns === columns);

const indexIn = (scalar: ScalarColumn, row: number, column: number): number =>
  (scalar.rows === 1 ? 0 : row) * scalar.columns + (scalar.columns === 1 ? 0 : column);

const OVERHANG = new Fault(RANK.errorInArgument, "#N/A", "overhang");

function faultAt(scalars: readonly Placed[], whole: Told | undefined, row: number, column: number): Told | undefined {
  let told = whole;
  for (const scalar of scalars) {
    const over = (scalar.rows > 1 && row >= scalar.rows) || (scalar.columns > 1 && column >= scalar.columns);
    const fault = over ? OVERHANG : scalar.faults.get(indexIn(scalar, row, column));
    if (fault) told = first(told, { fault, name: scalar.name, order: scalar.order });
  }
  return told;
}
