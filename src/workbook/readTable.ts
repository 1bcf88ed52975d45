import { around, common, columnName, holds, parseAddress, type Area } from "../cells/address";
import { isBlank, type Cell, type Grid } from "../cells/Cell";
import { regionAround } from "../cells/regionAround";
import { untilTotals } from "../cells/untilTotals";
import type { Place, Workbook } from "./Workbook";
import { readBlocks } from "./readBlocks";

/** A table as it stands on a sheet, whether or not the program knows it as one. */
export interface FoundTable {
  readonly sheet: string;
  /** The rows below the header. */
  readonly area: Area;
  /** What stands in the header of each column; its letter where it has none. */
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  readonly rows: Grid;
  /** Its name, where the program knows it as a table. */
  readonly table: string | undefined;
}

/** Reads what is selected: the table that holds it, the block around it where it has fewer than so many columns, or the cells themselves. Undefined where nothing is there. */
export async function readTable(workbook: Workbook, { sheet, address }: Place, fewest: number): Promise<FoundTable | undefined> {
  const selected = parseAddress(address);
  const table = (await workbook.tables.list()).find(({ place }) => place.sheet === sheet && holds(parseAddress(place.address), selected.row, selected.column));
  const used = await workbook.sheets.used(sheet);
  // A cell, a header, a column or two: somebody points at a table and means all of it.
  const small = selected.rows === 1 || selected.columns < fewest;
  const wanted = table ? parseAddress(table.place.address) : used && common(small ? parseAddress(used.address) : selected, parseAddress(used.address));
  if (!wanted) return undefined;
  const cells = await readBlocks(workbook, sheet, wanted);
  if (table || !small) return tableIn(sheet, wanted, cells, { fewest, table: table?.name });
  const region = regionOf(cells, inside(selected, wanted), fewest);
  return region && tableIn(sheet, { ...region, row: wanted.row + region.row, column: wanted.column + region.column }, part(cells, region), { fewest, table: undefined });
}

/** The first block that is touched and wide enough: a title above it may be touched too. */
function regionOf(cells: Grid, { row, column, rows, columns }: Area, fewest: number): Area | undefined {
  for (let at = row; at < Math.min(cells.length, row + rows); at++) {
    const beside = (cells[at] ?? []).slice(column, column + columns).findIndex((cell) => !isBlank(cell));
    const region = regionAround(cells, at, column + Math.max(0, beside));
    if (region && region.columns >= fewest) return region;
    if (region && beside >= 0) at = region.row + region.rows - 1;
  }
  return undefined;
}
/** Where an area begins in another, which may begin later. */
const inside = (area: Area, { row, column }: Area): Area => {
  const [above, before] = [Math.max(0, row - area.row), Math.max(0, column - area.column)];
  return { row: area.row + above - row, column: area.column + before - column, rows: area.rows - above, columns: area.columns - before };
};
const part = (cells: Grid, { row, column, rows, columns }: Area): Grid => cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
const filled = (line: readonly Cell[]): number => line.filter((cell) => !isBlank(cell)).length;

/** A title above the table and blank rows around it are left out, and a row of totals below. A first row of words only is the header. */
function tableIn(sheet: string, area: Area, cells: Grid, { fewest, table }: { readonly fewest: number; readonly table: string | undefined }): FoundTable | undefined {
  const needed = Math.min(fewest, area.columns);
  const begin = cells.findIndex((line) => filled(line) >= needed);
  if (begin < 0) return undefined;
  const [head, below] = [cells[begin]!, cells.slice(begin + 1)];
  const hasHeader = below.length > 0 && head.every((cell) => isBlank(cell) || typeof cell === "string");
  const rows = untilTotals(hasHeader ? below : cells.slice(begin));
  if (rows.length === 0) return undefined;
  return {
    sheet,
    area: around([{ ...area, row: area.row + begin + (hasHeader ? 1 : 0), rows: rows.length }]),
    headers: head.map((cell, at) => (hasHeader && !isBlank(cell) ? String(cell).trim() : columnName(area.column + at))),
    hasHeader,
    rows,
    table,
  };
}
