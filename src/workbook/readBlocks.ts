import { formatAddress, type Area } from "../cells/address";
import type { Cell, Grid } from "../cells/Cell";
import type { Workbook } from "./Workbook";

/** So few that nobody notices the reading of them, and that Excel on the web does not refuse it for its size. */
const CELLS = 20_000;

/** Reads cells of a sheet a block of rows at a time, letting the page do other things in between. */
export async function readBlocks({ cells }: Workbook, sheet: string, area: Area, cellsAtOnce = CELLS): Promise<Grid> {
  const step = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  const rows: (readonly Cell[])[] = [];
  for (let from = 0; from < area.rows; from += step) {
    for (const row of await cells.read({ sheet, address: formatAddress({ ...area, row: area.row + from, rows: Math.min(step, area.rows - from) }) })) rows.push(row);
    if (step < area.rows) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return rows as Grid;
}
