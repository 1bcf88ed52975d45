import { around, common, formatAddress, parseAddress, type Area } from "../../../cells/address";
import type { Place, Workbook } from "../../../workbook/Workbook";
import type { Facts } from "../argument/Facts";
import { occupied } from "../occupied";
import { fitsBelow } from "./obstacle";

export type Way = "right" | "below";

/** The nearest cell to the right or below from which a result of some size is free of everything, a blank line between it and what stands before. What the formula reads is not free. */
export async function freePlace(workbook: Workbook, { sheet, address }: Place, { rows, columns }: Pick<Area, "rows" | "columns">, way: Way, { tables }: Facts, reads: readonly Place[] = []): Promise<Place | undefined> {
  const { row, column } = parseAddress(address);
  const wanted = { row, column, rows, columns };
  const band = await filledIn(workbook, sheet, wanted, way);
  const blocks = [...tables.map(({ place }) => place), ...reads].filter((place) => place.sheet === sheet).map((place) => parseAddress(place.address));
  const isFree = (area: Area): boolean => !band(area) && !blocks.some((block) => common(block, area));
  for (let step = 1; ; step++) {
    const area = way === "right" ? { ...wanted, column: column + step } : { ...wanted, row: row + step };
    if (!fitsBelow(area)) return undefined;
    if (isFree(withLineBefore(area, way))) return { sheet, address: formatAddress({ row: area.row, column: area.column }) };
  }
}

const withLineBefore = (area: Area, way: Way): Area =>
  way === "right" ? around([area, { ...area, column: area.column - 1, columns: 1 }]) : around([area, { ...area, row: area.row - 1, rows: 1 }]);

/** Whether anything stands in a block, of those that lie on the way. The used part of the way is read once. */
async function filledIn(workbook: Workbook, sheet: string, wanted: Area, way: Way): Promise<(area: Area) => boolean> {
  const used = await workbook.sheets.used(sheet);
  const all = used && parseAddress(used.address);
  const band = all && common(all, way === "right" ? { ...wanted, columns: all.column + all.columns } : { ...wanted, rows: all.row + all.rows });
  if (!band) return () => false;
  const isOccupied = await occupied(workbook, sheet, band);
  return (area) => {
    const inside = common(area, band);
    if (!inside) return false;
    for (let row = 0; row < inside.rows; row++) for (let column = 0; column < inside.columns; column++) if (isOccupied(inside.row - band.row + row, inside.column - band.column + column)) return true;
    return false;
  };
}
