import { CellError, type Cell, type Grid } from "../cells/Cell";
import type { Columns, Packed, PackedCell } from "./pack";

/** The value that was packed. */
export function unpack(packed: Packed): unknown {
  if (typeof packed !== "object" || packed === null || ArrayBuffer.isView(packed)) return packed;
  switch (packed.kind) {
    case "error":
      return cellOf(packed);
    case "block":
      return blockOf(packed.rows, packed.columns);
    case "list":
      return packed.items.map(unpack);
    case "record":
      return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]));
  }
}

/** A row of one cell is written as such: that is twice as fast, and there can be a million of them. */
function blockOf(rows: number, columns: Columns): Grid {
  const [only] = columns;
  const rowAt = columns.length === 1 ? (row: number): Cell[] => [cellOf(only![row])] : (row: number): Cell[] => columns.map((column) => cellOf(column[row]));
  const block: Cell[][] = new Array(rows);
  for (let row = 0; row < rows; row++) block[row] = rowAt(row);
  return block;
}

function cellOf(cell: PackedCell): Cell {
  if (typeof cell !== "object" || cell === null) return cell as Cell;
  return cell.cause ? new CellError(cell.code, cell.cause) : new CellError(cell.code);
}
