import { formatAddress, parseAddress } from "../../cells/address";
import type { Place } from "../../workbook/Workbook";

/** Cells that stand one below the other. */
export interface Run<C> {
  readonly place: Place;
  readonly cells: readonly C[];
}

/** Cells gathered into columns without gaps, which a program reads and writes in one go. */
export function runsOf<C extends Place>(cells: readonly C[]): readonly Run<C>[] {
  const placed = cells.map((cell) => ({ cell, ...parseAddress(cell.address) }));
  placed.sort((a, b) => (a.cell.sheet !== b.cell.sheet ? (a.cell.sheet < b.cell.sheet ? -1 : 1) : a.column - b.column || a.row - b.row));
  const runs: (typeof placed)[] = [];
  for (const each of placed) {
    const last = runs.at(-1)?.at(-1);
    if (last?.cell.sheet === each.cell.sheet && last.column === each.column && last.row + 1 === each.row) runs.at(-1)!.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => {
    const { cell: { sheet }, row, column } = run[0]!;
    return { place: { sheet, address: formatAddress({ row, column, rows: run.length }) }, cells: run.map(({ cell }) => cell) };
  });
}
