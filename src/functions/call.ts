import { CellError, type Cell, type ErrorCode, type Grid } from "../cells/Cell";
import { DomainError, type Reason } from "../core/DomainError";
import type { AnyFunction } from "./defineFunction";
import { Fault, RANK, worse } from "./Fault";
import { gather, type Given } from "./gather";
import { encode, encodeCell } from "./gate";
import { errorFault } from "./kinds";
import type { Param } from "./params";
import { lifts } from "./results";
import { readScalar, type ScalarColumn } from "./scalars";
import { asGrid, isOmitted, type Argument } from "./shape";

const CODE: Readonly<Record<Reason, ErrorCode>> = {
  outOfRange: "#NUM!",
  divisionByZero: "#DIV/0!",
  noAnswer: "#N/A",
  wrongForm: "#VALUE!",
};

/** A fault and the parameter it was met in. */
interface Told {
  readonly fault: Fault;
  readonly name: string;
  readonly order: number;
}

/**
 * Calls a function the way a cell does: arguments in, one rectangular block out, every refusal a value in it.
 * The only place that catches a DomainError; anything else that is thrown is a bug and is loud.
 */
export function call(fn: AnyFunction, args: readonly Argument[]): Grid {
  const entries = Object.entries(fn.params);
  const values: Record<string, unknown> = {};
  for (const [name] of entries) values[name] = undefined;
  const whole = readWhole(entries, args, values);
  const scalars = entries.flatMap(([name, param], at) => (param.shape === "scalar" ? [{ order: at, ...readScalar(name, param, args[at]) }] : []));
  if (!lifts(fn.result)) {
    const told = scalars.reduce(firstFault, whole);
    return told ? [[toCell(fn, told)]] : encode(attempt(fn, setScalars(values, scalars)));
  }
  return lift(fn, values, scalars, whole);
}

type Entry = readonly [string, Param];
interface Ordered extends ScalarColumn {
  readonly order: number;
}

/** Reads everything that is not a scalar into `values`; the first fault by rank, then by place, is returned. */
function readWhole(entries: readonly Entry[], args: readonly Argument[], values: Record<string, unknown>): Told | undefined {
  let told: Told | undefined;
  const tell = (name: string, fault: Fault): void => {
    const next = { name, fault, order: entries.findIndex(([known]) => known === name) };
    if (!told || earlier(next, told)) told = next;
  };
  const groups = new Map<string, Given[]>();
  entries.forEach(([name, param], at) => {
    if (param.shape === "scalar") return;
    const argument = args[at];
    if (isOmitted(argument)) {
      if (!param.optional) tell(name, new Fault(RANK.typeOrSize, "#VALUE!", "missing"));
      return;
    }
    const grid = asGrid(argument);
    if (param.shape === "matrix") {
      const read = readMatrix(param.read, grid);
      if (read instanceof Fault) tell(name, read);
      values[name] = read;
      return;
    }
    const group = param.shape === "rows" ? "rows" : param.group || name;
    groups.set(group, [...(groups.get(group) ?? []), { name, param, grid }]);
  });
  for (const group of groups.values()) {
    const { columns, fault } = gather(group);
    Object.assign(values, columns);
    if (fault) tell(fault.name, fault.fault);
  }
  return told;
}

const earlier = (a: Told, b: Told): boolean => a.fault.rank < b.fault.rank || (a.fault.rank === b.fault.rank && a.order < b.order);

function readMatrix(read: (grid: Grid) => unknown, grid: Grid): unknown {
  for (const [row, line] of grid.entries()) {
    for (const cell of line) if (cell instanceof CellError) return errorFault(cell).at(row + 1);
  }
  return read(grid);
}

/** For functions that do not lift: each scalar must be one cell. */
function firstFault(told: Told | undefined, scalar: Ordered): Told | undefined {
  const many = scalar.rows * scalar.columns > 1;
  const first = [...scalar.faults.entries()].sort(([a], [b]) => a - b).reduce<Fault | undefined>((met, [, fault]) => worse(met, fault), undefined);
  const fault = many && first?.rank !== RANK.errorInArgument ? new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") : first;
  if (!fault) return told;
  const next = { name: scalar.name, fault, order: scalar.order };
  return told && !earlier(next, told) ? told : next;
}

function setScalars(values: Record<string, unknown>, scalars: readonly Ordered[]): Record<string, unknown> {
  for (const scalar of scalars) values[scalar.name] = scalar.values[0];
  return values;
}

/** Computes the function for each cell of its scalars; sides of length 1 stretch, sides that do not match overhang. */
function lift(fn: AnyFunction, values: Record<string, unknown>, scalars: readonly Ordered[], whole: Told | undefined): Grid {
  const rows = Math.max(1, ...scalars.map((scalar) => scalar.rows));
  const columns = Math.max(1, ...scalars.map((scalar) => scalar.columns));
  const moving = scalars.filter((scalar) => scalar.rows * scalar.columns > 1);
  setScalars(values, scalars);
  const pair = fn.result.kind === "pair";
  if (pair && columns > 1) return [[toCell(fn, { name: moving[0]!.name, order: 0, fault: new Fault(RANK.typeOrSize, "#VALUE!", "oneCell") })]];
  const clean = whole === undefined && scalars.every((scalar) => scalar.faults.size === 0 && fits(scalar, rows, columns));
  const at = (row: number, column: number): Cell | Grid => {
    const told = clean ? undefined : faultAt(scalars, whole, row, column);
    if (told) return toCell(fn, told, rows * columns > 1 ? row + 1 : undefined);
    for (const scalar of moving) values[scalar.name] = scalar.values[indexIn(scalar, row, column)];
    return attempt(fn, values);
  };
  const block: Cell[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    if (pair) block[row] = pairRow(at(row, 0));
    else if (columns === 1) block[row] = [encodeCell(at(row, 0) as Cell)];
    else block[row] = Array.from({ length: columns }, (_, column) => encodeCell(at(row, column) as Cell));
  }
  return block;
}

const pairRow = (result: Cell | Grid): Cell[] => (Array.isArray(result) ? encode(result as Grid)[0]!.slice() : [result as Cell, result as Cell]);

const fits = (scalar: ScalarColumn, rows: number, columns: number): boolean =>
  (scalar.rows === 1 || scalar.rows === rows) && (scalar.columns === 1 || scalar.columns === columns);

const indexIn = (scalar: ScalarColumn, row: number, column: number): number =>
  (scalar.rows === 1 ? 0 : row) * scalar.columns + (scalar.columns === 1 ? 0 : column);

const OVERHANG = new Fault(RANK.errorInArgument, "#N/A", "overhang");

function faultAt(scalars: readonly Ordered[], whole: Told | undefined, row: number, column: number): Told | undefined {
  let told = whole;
  for (const scalar of scalars) {
    const over = (scalar.rows > 1 && row >= scalar.rows) || (scalar.columns > 1 && column >= scalar.columns);
    const fault = over ? OVERHANG : scalar.faults.get(indexIn(scalar, row, column));
    if (!fault) continue;
    const next = { fault, name: scalar.name, order: scalar.order };
    if (!told || earlier(next, told)) told = next;
  }
  return told;
}

function attempt(fn: AnyFunction, values: Record<string, unknown>): Cell | Grid {
  try {
    return (fn.compute as (values: Record<string, unknown>) => Cell | Grid)(values);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new CellError(CODE[error.reason], { fn: fn.id, fault: error.fault, data: error.data });
  }
}

/** The error in the cell, with all that is needed to explain it. */
function toCell(fn: AnyFunction, { fault, name }: Told, liftedRow?: number): CellError {
  const row = fault.row ?? liftedRow;
  return new CellError(fault.code, { fn: fn.id, param: name, fault: fault.key, data: fault.data, ...(row === undefined ? {} : { row }) });
}

