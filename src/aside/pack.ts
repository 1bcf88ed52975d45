import { CellError, type Cause, type Cell, type Grid } from "../cells/Cell";

/** A cell as it crosses to a worker and back. An error would arrive as a nameless record. */
export type PackedCell = Exclude<Cell, CellError> | undefined | { readonly kind: "error"; readonly code: string; readonly cause: Cause | undefined };

/** The columns of a block: bare numbers where they are nothing else. */
export type Columns = readonly (Float64Array | readonly PackedCell[])[];

/** A value as it crosses. Every object says what it is, so that no record of a request can be taken for one of these. */
export type Packed =
  | PackedCell
  | ArrayBufferView
  | { readonly kind: "block"; readonly rows: number; readonly columns: Columns }
  | { readonly kind: "list"; readonly items: readonly Packed[] }
  | { readonly kind: "record"; readonly entries: readonly (readonly [string, Packed])[] };

export interface Parcel {
  readonly packed: Packed;
  /** Memory that is handed over instead of copied. */
  readonly transfer: ArrayBuffer[];
}

/**
 * Packs a value for the way to another thread: cells, blocks, lists, records and typed arrays of them, in any depth.
 * A block goes column by column. A column of numbers goes as their bare memory, which costs the sender next to nothing: a host
 * delivers 100,000 rows as 100,000 small arrays, and to clone three such columns holds the thread for longer than some fits take.
 */
export function pack(value: unknown): Parcel {
  const transfer: ArrayBuffer[] = [];
  return { packed: packed(value, transfer), transfer };
}

function packed(value: unknown, transfer: ArrayBuffer[]): Packed {
  if (isCell(value)) return packedCell(value);
  if (ArrayBuffer.isView(value)) return value;
  if (isBlock(value)) return packedBlock(value, transfer);
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => packed(item, transfer)) };
  if (isRecord(value)) return { kind: "record", entries: Object.entries(value).map(([key, item]) => [key, packed(item, transfer)] as const) };
  throw new TypeError(`pack requires cells, blocks, lists, records or typed arrays, got ${Object.prototype.toString.call(value)}`);
}

function packedBlock(grid: Grid, transfer: ArrayBuffer[]): Packed {
  const columns = Array.from(grid[0]!, (_, column) => {
    const numbers = numbersOf(grid, column);
    if (numbers) transfer.push(numbers.buffer);
    return numbers ?? grid.map((row) => packedCell(row[column]));
  });
  return { kind: "block", rows: grid.length, columns };
}

/** A column as numbers, unless a cell of it is none. */
function numbersOf(grid: Grid, column: number): Float64Array<ArrayBuffer> | undefined {
  const numbers = new Float64Array(grid.length);
  for (let row = 0; row < grid.length; row++) {
    const cell = grid[row]![column];
    if (typeof cell !== "number") return undefined;
    numbers[row] = cell;
  }
  return numbers;
}

const packedCell = (cell: Cell | undefined): PackedCell => (cell instanceof CellError ? { kind: "error", code: cell.code, cause: cell.cause } : cell);

function isCell(value: unknown): value is Cell | undefined {
  if (value === null || value === undefined || value instanceof CellError) return true;
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

/** Rows of cells, all as long as the first. */
function isBlock(value: unknown): value is Grid {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return false;
  const columns = value[0].length;
  return value.every((row) => Array.isArray(row) && row.length === columns && row.every(isCell));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
