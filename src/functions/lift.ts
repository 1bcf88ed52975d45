import type { Cell, Grid } from "../cells/Cell";
import type { AnyFunction } from "./defineFunction";
import { Fault, RANK } from "./Fault";
import { encode, encodeCell } from "./gate";
import { attempt, refusal } from "./refuse";
import { isNumberKind, isSingle, valueAt, type Scalar } from "./scalars";
import { first, type Told } from "./Told";

type Values = Record<string, unknown>;
type Compute = (row: number, column: number) => Cell | Grid;

/** Computes the function for each cell of its scalars; sides of length 1 stretch, sides that do not match overhang. */
export function lift(fn: AnyFunction, values: Values, scalars: readonly Scalar[], whole: Told | undefined): Grid {
  const rows = scalars.reduce((most, scalar) => Math.max(most, scalar.rows), 1);
  const columns = scalars.reduce((most, scalar) => Math.max(most, scalar.columns), 1);
  const pair = fn.result.kind === "pair";
  const wide = pair ? tooWide(scalars, values, whole) : undefined;
  if (wide) return [[refusal(fn, wide)]];
  const moving = scalars.filter((scalar) => !isSingle(scalar));
  const steady = scalars.filter(isSingle).reduce((told, scalar) => setFrom(scalar, 0, 0, values, told), whole);
  const row = steady === undefined ? quickRow(moving, values) : never;
  const many = rows * columns > 1;
  const compute: Compute = (r, c) => {
    const lifted = many ? r + 1 : undefined;
    if (row(r, c)) return attempt(fn, values, lifted);
    const told = moving.reduce((met, scalar) => setFrom(scalar, r, c, values, met), steady);
    return told ? refusal(fn, told, lifted) : attempt(fn, values, lifted);
  };
  return pair ? pairs(rows, compute) : cells(rows, columns, compute);
}

/** Reads one cell of a scalar into `values`, or tells its fault. */
export function setFrom(scalar: Scalar, row: number, column: number, values: Values, told: Told | undefined): Told | undefined {
  const value = valueAt(scalar, row, column);
  if (value instanceof Fault) return first(told, { fault: value, name: scalar.name, order: scalar.order });
  values[scalar.name] = value;
  return told;
}

/** More cells than the one that is wanted; an error among them comes first all the same. */
export function tooMany(scalar: Scalar): Told {
  const { name, order, cells } = scalar;
  const read = cells!.flatMap((line, row) => line.map((_, column) => valueAt(scalar, row, column)));
  const error = read.find((value): value is Fault => value instanceof Fault && value.rank === RANK.errorInArgument);
  return { name, order, fault: error ?? new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") };
}

/** Two cells beside each other leave no room for scalars that go to the right; what is wrong for all rows comes first all the same. */
function tooWide(scalars: readonly Scalar[], values: Values, whole: Told | undefined): Told | undefined {
  if (scalars.every(({ columns }) => columns === 1)) return undefined;
  const told = scalars.filter(isSingle).reduce((met, scalar) => setFrom(scalar, 0, 0, values, met), whole);
  return scalars.filter(({ columns }) => columns > 1).reduce((met, scalar) => first(met, tooMany(scalar)), told);
}

const never = (): boolean => false;

/**
 * The path of a hundred thousand rows: sets the values of a row where all its cells are numbers within their bounds, and says
 * whether they were. One object serves all rows, and each cell is looked at once.
 */
function quickRow(moving: readonly Scalar[], values: Values): (row: number, column: number) => boolean {
  const all = moving.map(({ name, kind, cells, rows, columns }) => ({ name, kind, cells: cells!, rows, columns }));
  const kinds = all.map(({ kind }) => (isNumberKind(kind) ? kind : undefined));
  if (kinds.includes(undefined)) return never;
  const quick = all.map(({ name, cells, rows, columns }, at) => ({ name, cells, rows, columns, ...bounds(kinds[at]!) }));
  return (row, column) => {
    for (let at = 0; at < quick.length; at++) {
      const { name, cells, rows, columns, min, max, whole, floor } = quick[at]!;
      const cell = cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
      if (typeof cell !== "number" || cell < min || !(cell <= max) || (whole && !Number.isInteger(cell))) return false;
      values[name] = floor ? Math.floor(cell) : cell;
    }
    return true;
  };
}

const bounds = ({ min, max, whole, floor }: { min: number; max: number; whole: boolean; floor: boolean }) => ({ min, max, whole, floor });

function cells(rows: number, columns: number, compute: Compute): Grid {
  const block = new Array<readonly Cell[]>(rows);
  for (let row = 0; row < rows; row++) block[row] = columns === 1 ? single(encodeCell(compute(row, 0) as Cell)) : line(row, columns, compute);
  return block;
}

/** Rows of one number are made apart from all others: the machine keeps such a row without a box around the number. */
const single = (cell: Cell): readonly Cell[] => (typeof cell === "number" ? oneNumber(cell) : [cell]);
const oneNumber = (value: number): readonly number[] => [value];

const line = (row: number, columns: number, compute: Compute): readonly Cell[] =>
  Array.from({ length: columns }, (_, column) => encodeCell(compute(row, column) as Cell));

const pairs = (rows: number, compute: Compute): Grid =>
  Array.from({ length: rows }, (_, row) => {
    const result = compute(row, 0);
    return Array.isArray(result) ? encode(result as Grid)[0]! : [result as Cell, result as Cell];
  });
