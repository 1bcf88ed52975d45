import { formatAddress, holds, parseAddress } from "../cells/address";
import type { Workbook } from "./Workbook";

export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Rows that are read at once on the way up: a sheet may be long, and a host may refuse to tell all its formulas together. */
const STEP = 1000;

/**
 * The cell whose formula fills a cell: the cell itself, or the one that has spilled over it. A formula that spills has no other
 * formula in its block, so that only few of those above and to the left can be it.
 */
export async function findAnchor(workbook: Workbook, sheet: string, row: number, column: number): Promise<Anchor | undefined> {
  let left = 0;
  for (let [bottom, top] = [row, row]; bottom >= 0 && left <= column; [bottom, top] = [top - 1, Math.max(0, top - STEP)]) {
    const block = { row: top, column: left, rows: bottom - top + 1, columns: column - left + 1 };
    const formulas = await workbook.cells.formulas({ sheet, address: formatAddress(block) });
    for (const anchor of candidates(formulas, block)) {
      if (await fills(workbook, sheet, anchor, row, column)) return anchor;
      left = anchor.column + 1;
    }
  }
  return undefined;
}

/** From below, the last formula of each row, as long as they stand further and further to the right. */
function* candidates(formulas: readonly (readonly string[])[], { row, column }: { readonly row: number; readonly column: number }): Generator<Anchor> {
  let left = 0;
  for (let r = formulas.length - 1; r >= 0; r--) {
    const c = lastFilled(formulas[r]!);
    if (c < left) continue;
    left = c + 1;
    yield { row: row + r, column: column + c, formula: formulas[r]![c]! };
  }
}

function lastFilled(formulas: readonly string[]): number {
  let at = formulas.length - 1;
  while (at >= 0 && formulas[at] === "") at--;
  return at;
}

async function fills(workbook: Workbook, sheet: string, anchor: Anchor, row: number, column: number): Promise<boolean> {
  if (anchor.row === row && anchor.column === column) return true;
  const { address } = await workbook.cells.spill({ sheet, address: formatAddress(anchor) });
  return holds(parseAddress(address), row, column);
}
