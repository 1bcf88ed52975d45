import { CellError, isBlank, type Cell, type Grid } from "../../cells/Cell";

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** A hash over some cells of a row, not negative: FNV-1a over the words of numbers and the letters of texts. */
export function rowHash(rows: Grid, columns: readonly number[], row: number): number {
  let hash = START;
  for (const column of columns) hash = mixed(hash, rows[row]![column] ?? null);
  // FNV's low bits are its weakest, and the table takes those.
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

function mixed(hash: number, cell: Cell): number {
  if (typeof cell === "number") {
    double[0] = cell + 0;
    return Math.imul(Math.imul(hash ^ words[0]!, PRIME) ^ words[1]!, PRIME);
  }
  const text = cell instanceof CellError ? cell.code : cell === null ? "" : String(cell);
  let next = Math.imul(hash ^ text.length, PRIME);
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

/** Whether two rows hold the same in some columns; blank is blank, however a host says it. */
export function sameIn(rows: Grid, columns: readonly number[], a: number, b: number): boolean {
  return columns.every((column) => sameCell(rows[a]![column] ?? null, rows[b]![column] ?? null));
}

const sameCell = (a: Cell, b: Cell): boolean => a === b || (isBlank(a) && isBlank(b)) || (a instanceof CellError && b instanceof CellError && a.code === b.code);
