import { around, common, columnName, holds, parseAddress, type Area } from "../../cells/address";
import { isBlank, type Cell, type Grid } from "../../cells/Cell";
import type { Place, Workbook } from "../../workbook/Workbook";
import { readBlocks } from "../../workbook/readBlocks";
import { regionAround } from "../../cells/regionAround";
import type { Source } from "./Source";

const COLUMNS = 3;

/** Reads what is selected: the table that holds it, the block around it where it cannot be a log by itself, or the cells themselves. Undefined where nothing is there. */
export async function readSource(workbook: Workbook, { sheet, address }: Place): Promise<Source | undefined> {
  const selected = parseAddress(address);
  const table = (await workbook.tables.list()).find(({ place }) => place.sheet === sheet && holds(parseAddress(place.address), selected.row, selected.column));
  const used = await workbook.sheets.used(sheet);
  const wanted = table ? parseAddress(table.place.address) : used && common(small(selected) ? parseAddress(used.address) : selected, parseAddress(used.address));
  if (!wanted) return undefined;
  const cells = await readBlocks(workbook, sheet, wanted);
  if (table || !small(selected)) return sourceIn(sheet, wanted, cells);
  const region = regionOf(cells, inside(selected, wanted));
  return region && sourceIn(sheet, { ...region, row: wanted.row + region.row, column: wanted.column + region.column }, part(cells, region));
}

/** A cell, a header, a column or two: somebody points at a log and means all of it. */
const small = ({ rows, columns }: Area): boolean => rows === 1 || columns < COLUMNS;
/** The first block that is touched and wide enough for a log: a title above it may be touched too. */
function regionOf(cells: Grid, { row, column, rows, columns }: Area): Area | undefined {
  for (let at = row; at < Math.min(cells.length, row + rows); at++) {
    const beside = (cells[at] ?? []).slice(column, column + columns).findIndex((cell) => !isBlank(cell));
    const region = regionAround(cells, at, column + Math.max(0, beside));
    if (region && region.columns >= COLUMNS) return region;
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
function sourceIn(sheet: string, area: Area, cells: Grid): Source | undefined {
  const needed = Math.min(COLUMNS, area.columns);
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
    rows,
  };
}

const TOTAL = /^(grand total|total|sum|итог|всего|сумма|合计|总计|小计)/i;

function untilTotals(rows: Grid): Grid {
  const last = rows.map((row) => filled(row) > 0).lastIndexOf(true);
  const totals = last > 0 && rows[last]!.some((cell) => typeof cell === "string" && TOTAL.test(cell.trim()));
  return rows.slice(0, totals ? last : last + 1);
}
