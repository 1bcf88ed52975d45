import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellMatrix } from "./cellData";

/** Gives the formula of each cell. Where the grid has filled a formula down, only the first cell has its text; the others refer to it. */
export function sharedFormulas(cells: CellMatrix, lexer: LexerTreeBuilder): (row: number, column: number) => string {
  let origins: Map<string, Origin> | undefined;
  return (row, column) => {
    const { f, si } = cells.getValue(row, column) ?? {};
    if (f) return f;
    const origin = si ? (origins ??= findOrigins(cells)).get(si) : undefined;
    return origin ? lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row) : "";
  };
}

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function findOrigins(cells: CellMatrix): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  cells.forValue((row, column, cell) => {
    if (cell?.f && cell.si) origins.set(cell.si, { formula: cell.f, row, column });
  });
  return origins;
}
