import { common, formatAddress, parseAddress, SHEET, type Area } from "../../../cells/address";
import { isBlank } from "../../../cells/Cell";
import { readBlocks } from "../../../workbook/readBlocks";
import type { FoundTable } from "../../../workbook/readTable";
import type { Workbook } from "../../../workbook/Workbook";

/**
 * The first column to the right of a table whose cells beside it, the header's too, hold nothing; undefined where the sheet ends before. Excel makes a table wider by
 * what is written right behind it, and would change it so: a column between stays free there, and behind every other table on the way.
 */
export async function columnBeside(workbook: Workbook, { sheet, area, hasHeader, table }: FoundTable): Promise<Area | undefined> {
  const top = area.row - (hasHeader ? 1 : 0);
  const strip = { row: top, rows: area.row + area.rows - top, columns: 1 };
  const [used, all] = await Promise.all([workbook.sheets.used(sheet), workbook.tables.list()]);
  const end = used ? parseAddress(used.address) : area;
  const tables = all.filter(({ place }) => place.sheet === sheet).map(({ place }) => parseAddress(place.address));
  const begin = area.column + area.columns + (table === undefined ? 0 : 1);
  for (let column = begin; column < SHEET.columns; column++) {
    const found = { ...strip, column };
    // A table that ends right before the column would grow over it.
    if (tables.some((other) => common(other, { ...found, column: column - 1, columns: 2 }))) continue;
    if (column >= end.column + end.columns || (await isFree(workbook, sheet, found))) return found;
  }
  return undefined;
}

async function isFree(workbook: Workbook, sheet: string, area: Area): Promise<boolean> {
  const cells = await readBlocks(workbook, sheet, area);
  if (!cells.every((row) => row.every(isBlank))) return false;
  const formulas = await workbook.cells.formulas({ sheet, address: formatAddress(area) });
  return formulas.every((row) => row.every((formula) => formula === ""));
}
