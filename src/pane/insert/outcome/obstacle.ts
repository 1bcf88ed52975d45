import { common, formatAddress, parseAddress, SHEET, type Area } from "../../../cells/address";
import type { Place, Workbook } from "../../../workbook/Workbook";
import type { Facts } from "../argument/Facts";
import { firstOccupied } from "../occupied";

/** Why a result cannot stand where it is wanted. */
export type Obstacle =
  /** The sheet ends before it. */
  | { readonly kind: "noRoom" }
  /** The formula would read what it fills. */
  | { readonly kind: "circular"; readonly param: string }
  /** A table holds no result of several cells. */
  | { readonly kind: "inTable"; readonly table: string }
  | { readonly kind: "occupied"; readonly place: string };

export const fitsBelow = ({ row, column, rows, columns }: Area): boolean => row + rows <= SHEET.rows && column + columns <= SHEET.columns;

/** What stands in the way of a result in a block of a sheet, before anything is written. `reads` are the blocks of its arguments. */
export async function obstacleAt(workbook: Workbook, sheet: string, area: Area, reads: readonly { readonly param: string; readonly place: Place }[], { tables }: Facts): Promise<Obstacle | undefined> {
  if (!fitsBelow(area)) return { kind: "noRoom" };
  const itself = reads.find(({ place }) => place.sheet === sheet && common(parseAddress(place.address), area));
  if (itself) return { kind: "circular", param: itself.param };
  const table = area.rows * area.columns > 1 ? tables.find(({ place }) => place.sheet === sheet && common(parseAddress(place.address), area)) : undefined;
  if (table) return { kind: "inTable", table: table.name };
  const place = await firstOccupied(workbook, sheet, area);
  return place === undefined ? undefined : { kind: "occupied", place };
}

/** The cell in the way, where there is one to look at. */
export const cellInWay = (obstacle: Obstacle, area: Area): string | undefined =>
  obstacle.kind === "occupied" ? obstacle.place : obstacle.kind === "inTable" ? formatAddress({ row: area.row, column: area.column }) : undefined;
