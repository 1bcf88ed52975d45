import { formatAddress } from "../../src/cells/address";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { literal as asText, type Sheet } from "../../src/formulas/Sheet";
import type { AnyFunction, Example } from "../../src/functions/defineFunction";
import { isGrid } from "../../src/functions/shape";

/** An example as somebody would type it: blocks stand on the sheet and are referred to, values are written into the formula. */
export interface ExampleSheet extends Sheet {
  readonly formula: string;
  /** Where the formula stands; its result has free cells to the right of it and below. */
  readonly row: number;
  readonly column: number;
}

export function exampleSheet(name: string, { id }: AnyFunction, { args }: Example): ExampleSheet {
  const cells: Record<string, Cell> = {};
  let column = 0;
  const lay = (block: Grid): string => {
    const at = { row: 1, column, rows: block.length, columns: block[0]!.length };
    block.forEach((line, r) => line.forEach((cell, c) => (cells[formatAddress({ row: at.row + r, column: at.column + c })] = asText(cell))));
    column += at.columns + 1;
    return formatAddress(at);
  };
  const written = args.map((arg) => (isGrid(arg) ? lay(arg) : literal(arg as Cell)));
  const formula = `=${id}(${written.join(",")})`;
  return { name, cells: { ...cells, [formatAddress({ row: 0, column })]: formula }, formula, row: 0, column };
}

function literal(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return String(cell).toUpperCase();
}
