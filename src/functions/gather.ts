import { isBlank, CellError, type Cell, type Grid } from "../cells/Cell";
import { errorFault, type NumberKind } from "./kinds";
import { Fault, RANK, worse } from "./Fault";
import { ID_BLANK, IdCoder, type Ids } from "./Ids";
import type { ColumnKind, List, Rows } from "./params";
import { cellAt, size, width } from "./shape";

type Column = Float64Array | Ids;
/** One column of a group and the cells given for it. */
export interface Given {
  readonly name: string;
  readonly param: List<unknown> | Rows<unknown>;
  readonly grid: Grid;
}
export interface Gathered {
  readonly columns: Readonly<Record<string, Column>>;
  readonly fault?: { readonly fault: Fault; readonly name: string };
}

/** Zips columns that belong together, drops the rows without content, reads the rest; or tells the first fault. */
export function gather(group: readonly Given[]): Gathered {
  const length = Math.max(...group.map(({ grid }) => size(grid)));
  const odd = group.find(({ param, grid }) => size(grid) !== length && !(param.shape === "list" && size(grid) === 1));
  if (odd) return { columns: {}, fault: { name: odd.name, fault: new Fault(RANK.typeOrSize, "#VALUE!", "sameSize", { got: size(odd.grid), wanted: length }) } };
  const kept = keptRows(group, length);
  const columns: Record<string, Column> = {};
  let told: { fault: Fault; name: string } | undefined;
  for (const { name, param, grid } of group) {
    const { column, fault } = readColumn(param.kind, grid, kept);
    columns[name] = column;
    if (fault && (!told || worse(told.fault, fault) === fault)) told = { fault, name };
  }
  if (!told && kept.count === 0 && !group.every(({ param }) => param.shape === "list" && param.mayBeEmpty)) {
    told = { name: group[0]!.name, fault: new Fault(RANK.nothingLeft, "#N/A", "nothingLeft") };
  }
  return told ? { columns, fault: told } : { columns };
}

/** Which rows count. Without `keep` all do. */
interface Kept {
  readonly count: number;
  readonly keep?: Uint8Array;
}

function keptRows(group: readonly Given[], length: number): Kept {
  const rowKey = group.find(({ param }) => param.shape === "rows" && param.key);
  if (rowKey) return mark(length, filled(rowKey.grid, isBlankId));
  if (group.every(({ param }) => param.shape === "list" && param.blanks === "keep")) return { count: length };
  const cells = group.map(({ grid, param }) => ({ whole: size(grid) === length, has: filled(grid, isIdKind(param.kind) ? isBlankId : isBlank) }));
  if (group.some(({ param }) => param.shape === "list" && param.blanks === "drop")) {
    return mark(length, (row) => cells.every(({ has, whole }) => has(whole ? row : 0)));
  }
  const whole = cells.filter((given) => given.whole);
  return mark(length, (row) => whole.some(({ has }) => has(row)));
}

const isIdKind = (kind: ColumnKind): boolean => "ids" in kind;
const isBlankId = (cell: Cell): boolean => cell === 0 || isBlank(cell) || (typeof cell === "string" && cell.trim() === "");

function filled(grid: Grid, blank: (cell: Cell) => boolean): (row: number) => boolean {
  const columns = width(grid);
  return (row) => !blank(cellAt(grid, row, columns));
}

function mark(length: number, has: (row: number) => boolean): Kept {
  let keep: Uint8Array | undefined;
  let count = length;
  for (let row = 0; row < length; row++) {
    if (has(row)) continue;
    keep ??= new Uint8Array(length).fill(1);
    keep[row] = 0;
    count--;
  }
  return keep ? { count, keep } : { count };
}

interface Read<T> {
  readonly column: T;
  readonly fault: Fault | undefined;
}

const readColumn = (kind: ColumnKind, grid: Grid, kept: Kept): Read<Column> =>
  "ids" in kind ? readIds(grid, kept) : readNumbers(kind, grid, kept);

function readIds(grid: Grid, { count, keep }: Kept): Read<Ids> {
  const coder = new IdCoder();
  const codes = new Int32Array(count);
  const columns = width(grid);
  let fault: Fault | undefined;
  for (let row = 0, at = 0; at < count; row++) {
    if (keep?.[row] === 0) continue;
    const cell = cellAt(grid, row, columns);
    const code = coder.code(cell);
    if (code === ID_BLANK && cell instanceof CellError) fault ??= errorFault(cell).at(row + 1);
    codes[at++] = code;
  }
  return { column: { codes, cells: coder.cells, texts: coder.texts }, fault };
}

/** Numbers inside the bounds are taken as they stand; every other cell is asked what it is. A single value stretches. */
function readNumbers(kind: NumberKind, grid: Grid, { count, keep }: Kept): Read<Float64Array> {
  const { min, max, whole, floor } = kind;
  const values = new Float64Array(count);
  const columns = width(grid);
  const single = size(grid) === 1;
  let fault: Fault | undefined;
  for (let row = 0, at = 0; at < count; row++) {
    if (keep?.[row] === 0) continue;
    const cell = cellAt(grid, single ? 0 : row, columns);
    if (typeof cell === "number" && cell >= min && cell <= max && !whole) {
      values[at++] = floor ? Math.floor(cell) : cell;
      continue;
    }
    const read = kind.read(cell, false);
    if (read instanceof Fault) fault = worse(fault, read.at(row + 1));
    else values[at] = read;
    at++;
  }
  return { column: values, fault };
}
