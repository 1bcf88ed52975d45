import { formatAddress, type Area } from "../cells/address";
import type { Grid } from "../cells/Cell";
import type { Workbook } from "./Workbook";

/** So few that nobody notices the reading of them, and that Excel on the web does not refuse it for its size. */
const CELLS = 20_000;

/** Reads cells of a sheet a block of rows at a time, letting the page do other things in between. */
export const readBlocks = ({ cells }: Workbook, sheet: string, area: Area, cellsAtOnce = CELLS): Promise<Grid> =>
  rowsOf(area, cellsAtOnce, (address) => cells.read({ sheet, address }));

/** The same of their formulas. */
export const readFormulas = ({ cells }: Workbook, sheet: string, area: Area): Promise<readonly (readonly string[])[]> =>
  rowsOf(area, CELLS, (address) => cells.formulas({ sheet, address }));

async function rowsOf<Row>(area: Area, cellsAtOnce: number, read: (address: string) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const step = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  const rows: Row[] = [];
  for (let from = 0; from < area.rows; from += step) {
    for (const row of await read(formatAddress({ ...area, row: area.row + from, rows: Math.min(step, area.rows - from) }))) rows.push(row);
    if (step < area.rows) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return rows;
}
