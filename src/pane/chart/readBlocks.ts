import { formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { Workbook } from "../../workbook/Workbook";

/** A block around all that a chart names is read at once, unless it is this large. */
const LARGE = 5000;

/** Some blocks of a sheet, by address: in one reading where they stand close together. */
export async function readBlocks(workbook: Workbook, sheet: string, addresses: readonly string[]): Promise<(address: string) => Grid> {
  const around = surrounding(addresses.map(parseAddress));
  if (around.rows * around.columns <= LARGE) {
    const grid = await workbook.cells.read({ sheet, address: formatAddress(around) });
    return (address) => cut(grid, around, parseAddress(address));
  }
  const grids = await Promise.all(addresses.map((address) => workbook.cells.read({ sheet, address })));
  return (address) => grids[addresses.indexOf(address)] ?? [];
}

function surrounding(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

const cut = (grid: Grid, around: Area, { row, column, rows, columns }: Area): Grid =>
  grid.slice(row - around.row, row - around.row + rows).map((line) => line.slice(column - around.column, column - around.column + columns));
