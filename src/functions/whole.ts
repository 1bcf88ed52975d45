import { CellError, type Grid } from "../cells/Cell";
import { Fault, RANK } from "./Fault";
import { gather, type Given } from "./gather";
import { errorFault } from "./kinds";
import type { Param } from "./params";
import { asGrid, isOmitted, type Argument } from "./shape";
import { first, type Told } from "./Told";

export type Entry = readonly [name: string, param: Param];
type Assign = Record<string, unknown>;

/** Reads the parameters that are taken whole (lists, rows, matrices) into `values`, and tells the first fault. */
export function readWhole(entries: readonly Entry[], args: readonly Argument[], values: Assign): Told | undefined {
  let told: Told | undefined;
  const tell = (name: string, fault: Fault): void => {
    told = first(told, { name, fault, order: entries.findIndex(([known]) => known === name) });
  };
  for (const group of groups(entries, args, values, tell)) {
    const { columns, fault } = gather(group);
    Object.assign(values, columns);
    if (fault) tell(fault.name, fault.fault);
  }
  return told;
}

/** Lists and rows by the group they are zipped in; matrices are read at once. */
function groups(entries: readonly Entry[], args: readonly Argument[], values: Assign, tell: (name: string, fault: Fault) => void): Iterable<Given[]> {
  const found = new Map<string, Given[]>();
  for (const [at, [name, param]] of entries.entries()) {
    if (param.shape === "scalar") continue;
    const argument = args[at];
    if (isOmitted(argument)) {
      if (!param.optional) tell(name, new Fault(RANK.typeOrSize, "#VALUE!", "missing"));
    } else if (param.shape === "matrix") {
      const read = readMatrix(param.read, asGrid(argument));
      if (read instanceof Fault) tell(name, read);
      else values[name] = read;
    } else {
      const group = param.shape === "rows" ? "rows" : param.group || name;
      const members = found.get(group) ?? [];
      found.set(group, [...members, { name, param, grid: asGrid(argument) }]);
    }
  }
  return found.values();
}

function readMatrix(read: (grid: Grid) => unknown, grid: Grid): unknown {
  for (const [row, line] of grid.entries()) {
    for (const cell of line) if (cell instanceof CellError) return errorFault(cell).at(row + 1);
  }
  return read(grid);
}
