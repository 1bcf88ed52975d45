import type { GridBook, GridCell, GridSheet, GridStyle } from "../grid/GridBook";
import type { GridTable } from "../grid/resources";
import type { Leavings } from "../Leavings";

/** What a cell's looks are made of, as far as a file takes them from the grid. */
const STYLED: ReadonlySet<string> = new Set(["ff", "fs", "bl", "it", "ul", "st", "cl", "bg", "bd", "va", "ht", "vt", "tb", "tr", "n"]);
const SIDES: ReadonlySet<string> = new Set(["t", "r", "b", "l"]);
const PROTECTION: ReadonlySet<string> = new Set(["SHEET_RANGE_PROTECTION_PLUGIN", "SHEET_WORKSHEET_PROTECTION_PLUGIN"]);
const CUT = 2;

/** Hears of what the grid holds and a file does not, as far as it is no cell's. */
export function leaveBehind({ styles = {}, resources = [] }: GridBook, leavings: Leavings): void {
  leavings.add("looks", undefined, Object.values(styles).filter((style) => style && isRichStyle(style)).length);
  for (const { name, data } of resources) if (PROTECTION.has(name) && data !== "") leavings.add("protection", undefined, Object.keys(JSON.parse(data) as object).length);
}

export function leaveBehindOfSheet(sheet: Pick<GridSheet, "name">, name: string, tables: readonly GridTable[], leavings: Leavings): void {
  if (name !== sheet.name) leavings.add("sheetNames", name);
  leavings.add("filters", name, tables.filter(({ filters }) => (filters?.tableColumnFilterList ?? []).some((filter) => filter !== null && filter !== undefined)).length);
}

/** Parts of the text look other than the rest. */
export const isRichText = ({ p }: GridCell): boolean => (p?.body?.textRuns ?? []).some(({ ts }) => Object.keys(ts ?? {}).length > 0);

function isRichStyle(style: GridStyle): boolean {
  const set = (fields: object): string[] => Object.entries(fields).flatMap(([key, value]) => (value === null || value === undefined ? [] : [key]));
  return set(style).some((key) => !STYLED.has(key)) || set(style.bd ?? {}).some((side) => !SIDES.has(side)) || style.tb === CUT;
}
