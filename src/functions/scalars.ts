import { isBlank, CellError, type Cell, type Grid } from "../cells/Cell";
import { Fault, RANK } from "./Fault";
import { errorFault, type Kind, type NumberKind } from "./kinds";
import { cellAt, height, isOmitted, asGrid, width, type Argument } from "./shape";

/** The cells given for one scalar parameter, read: values and, where cells could not be read, faults, both row by row. */
export interface ScalarColumn {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array | readonly unknown[];
  readonly faults: ReadonlyMap<number, Fault>;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

export function readScalar(name: string, kind: Kind<unknown>, argument: Argument): ScalarColumn {
  if (isOmitted(argument)) return omitted(name, kind);
  const grid = asGrid(argument);
  const read = isNumberKind(kind) && kind.fallback !== undefined === kind.optional ? readNumbers(kind, grid) : readAny(kind, grid);
  return { name, rows: height(grid), columns: width(grid), ...read };
}

function omitted(name: string, kind: Kind<unknown>): ScalarColumn {
  const faults = kind.optional ? NO_FAULTS : new Map([[0, new Fault(RANK.typeOrSize, "#VALUE!", "missing")]]);
  return { name, rows: 1, columns: 1, values: [kind.fallback], faults };
}

const isNumberKind = (kind: Kind<unknown>): kind is NumberKind => "min" in kind;

/** A column of numbers without a look at each: the path of a hundred thousand lifted rows. */
function readNumbers(kind: NumberKind, grid: Grid): Pick<ScalarColumn, "values" | "faults"> {
  const { min, max, whole, floor } = kind;
  const columns = width(grid);
  const length = height(grid) * columns;
  const values = new Float64Array(length);
  let faults: Map<number, Fault> | undefined;
  for (let at = 0; at < length; at++) {
    const cell = cellAt(grid, at, columns);
    if (typeof cell === "number" && cell >= min && cell <= max && !whole) {
      values[at] = floor ? Math.floor(cell) : cell;
      continue;
    }
    const read = readOne(kind, cell);
    if (read instanceof Fault) (faults ??= new Map()).set(at, read);
    else values[at] = read as number;
  }
  return { values, faults: faults ?? NO_FAULTS };
}

function readAny(kind: Kind<unknown>, grid: Grid): Pick<ScalarColumn, "values" | "faults"> {
  const columns = width(grid);
  const faults = new Map<number, Fault>();
  const values = Array.from({ length: height(grid) * columns }, (_, at) => {
    const read = readOne(kind, cellAt(grid, at, columns));
    if (read instanceof Fault) faults.set(at, read);
    return read;
  });
  return { values, faults };
}

/** Where 0 has no meaning for an optional parameter, a blank cell or a 0 is the default: some hosts deliver 0 for blank. */
function readOne(kind: Kind<unknown>, cell: Cell): unknown {
  if (cell instanceof CellError) return errorFault(cell);
  if (kind.optional && (isBlank(cell) || cell === 0) && zeroHasNoMeaning(kind)) return kind.fallback;
  return kind.read(cell, true);
}

const zeroHasNoMeaning = (kind: Kind<unknown>): boolean => !isNumberKind(kind) || kind.min > 0;
