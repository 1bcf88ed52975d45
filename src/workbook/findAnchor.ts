import { formatAddress, holds, parseAddress } from "../cells/address";
import type { Workbook } from "./Workbook";

export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The cell whose formula fills a cell: the cell itself, or the one that has spilled over it. A formula that spills has no other
 * formula in its block, so that only few of those above and to the left can be it.
 */
export async function findAnchor(workbook: Workbook, sheet: string, row: number, column: number): Promise<Anchor | undefined> {
  const formulas = await workbook.cells.formulas({ sheet, address: formatAddress({ row: 0, column: 0, rows: row + 1, columns: column + 1 }) });
  for (const anchor of candidates(formulas, row, column)) {
    if (anchor.row === row && anchor.column === column) return anchor;
    const { address } = await workbook.cells.spill({ sheet, address: formatAddress(anchor) });
    if (holds(parseAddress(address), row, column)) return anchor;
  }
  return undefined;
}

/** Formulas with no other formula between them and the cell, nearest rows first. */
function* candidates(formulas: readonly (readonly string[])[], row: number, column: number): Generator<Anchor> {
  let left = 0;
  for (let r = row; r >= 0 && left <= column; r--) {
    for (let c = column; c >= left; c--) {
      const formula = formulas[r]![c]!;
      if (formula === "") continue;
      yield { row: r, column: c, formula };
      left = c + 1;
    }
  }
}
