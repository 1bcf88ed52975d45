import { CellError, type Grid } from "../cells/Cell";
import { readIds, readNumbers, type Read } from "./columns";
import { Fault, RANK, worse } from "./Fault";
import type { Ids } from "./Ids";
import { errorFault } from "./kinds";
import { allRows, filledRows, type Kept } from "./kept";
import type { List, Rows } from "./params";
import { size } from "./shape";

type Column = Float64Array | Ids;
/** One column of a group and the cells given for it. */
export interface Given {
  readonly name: string;
  readonly param: List<unknown> | Rows<unknown>;
  readonly grid: Grid;
}
interface Named {
  readonly name: string;
  readonly fault: Fault;
}
export interface Gathered {
  readonly columns: Readonly<Record<string, Column>>;
  readonly fault?: Named;
}

/** Zips columns that belong together, drops the rows without content, reads the rest; or tells the first fault. */
export function gather(group: readonly Given[]): Gathered {
  const length = group.reduce((most, { grid }) => Math.max(most, size(grid)), 0);
  const odd = group.find(({ param, grid }) => size(grid) !== length && !(param.shape === "list" && size(grid) === 1));
  if (odd) return { columns: {}, fault: errorIn(group) ?? { name: odd.name, fault: new Fault(RANK.typeOrSize, "#VALUE!", "sameSize", { got: size(odd.grid), wanted: length }) } };
  const { kept, reads } = readAll(group, length);
  const columns = Object.fromEntries(reads.map(({ name, column }) => [name, column]));
  const read = errorInDropped(group, kept) ?? reads.reduce<Named | undefined>(firstFault, undefined);
  const told = [read, miscounted(group, kept), nothingLeft(group, kept)].reduce(lowerRank);
  return told ? { columns, fault: told } : { columns };
}

type NamedRead = Read<Column> & { readonly name: string };

/** A key column is read first: reading it shows which rows have a key, and only their other cells are read. */
function readAll(group: readonly Given[], length: number): { kept: Kept; reads: readonly NamedRead[] } {
  const key = group.find(({ param }) => param.shape === "rows" && param.key);
  const keys = key && readIds(key.grid, allRows(length));
  const kept = keys?.kept ?? filledRows(group, length);
  const read = (given: Given): Read<Column> => {
    if (keys && given === key) return keys;
    const { kind } = given.param;
    const grid = stretched(given.grid, length);
    return "ids" in kind ? readIds(grid, kept) : readNumbers(kind, grid, kept);
  };
  return { kept, reads: group.map((given) => ({ name: given.name, ...read(given) })) };
}

/** Only a row without a key is not read at all: in lists, an error beside a blank comes back although its row is dropped. */
const errorInDropped = (group: readonly Given[], kept: Kept): Named | undefined =>
  kept.rows && group.every(({ param }) => param.shape === "list") ? errorIn(group) : undefined;

function errorIn(group: readonly Given[]): Named | undefined {
  for (const { name, grid } of group) {
    for (const [row, cells] of grid.entries()) {
      for (const cell of cells) if (cell instanceof CellError) return { name, fault: errorFault(cell).at(row + 1) };
    }
  }
  return undefined;
}

/** A single value stands in every row. */
const stretched = (grid: Grid, length: number): Grid => (size(grid) === 1 && length > 1 ? new Array<Grid[number]>(length).fill(grid[0]!) : grid);

const firstFault = (told: Named | undefined, { name, fault }: NamedRead): Named | undefined =>
  fault && worse(told?.fault, fault) === fault ? { name, fault } : told;

const lowerRank = (told: Named | undefined, next: Named | undefined): Named | undefined => (next && worse(told?.fault, next.fault) === next.fault ? next : told);

/** Another number of values than the definition takes is a fault of size, told before what the values are. */
function miscounted(group: readonly Given[], { count }: Kept): Named | undefined {
  const odd = group.flatMap(({ name, param }) => (count > 0 && param.shape === "list" && param.exactly && param.exactly.count !== count ? [{ name, key: param.exactly.fault }] : []))[0];
  return odd && { name: odd.name, fault: new Fault(RANK.typeOrSize, "#VALUE!", odd.key, { got: count }) };
}

function nothingLeft(group: readonly Given[], { count }: Kept): Named | undefined {
  if (count > 0 || group.every(({ param }) => param.shape === "list" && param.mayBeEmpty)) return undefined;
  return { name: group[0]!.name, fault: new Fault(RANK.nothingLeft, "#N/A", "nothingLeft") };
}
