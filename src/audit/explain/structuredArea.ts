import { parseAddress, type Area } from "../../cells/address";
import type { TableParts } from "../../workbook/Workbook";

/** A table as a formula sees it: where it stands, its rows without header and totals, and the names of its columns. */
export interface Table {
  readonly area: Area;
  /** Undefined where there is nothing but a header. */
  readonly body: Area | undefined;
  readonly headers: readonly string[];
}

export function tableOf({ place, body, columns }: TableParts): Table {
  const [area, rows] = [parseAddress(place.address), parseAddress(body.address)];
  // Without rows there is no address for them: it reaches beyond the table.
  const isWithin = rows.row + rows.rows <= area.row + area.rows;
  return { area, body: isWithin ? rows : undefined, headers: columns };
}

const COLUMN = /\[((?:[^[\]']|'.)*)\]/g;

/**
 * The cells that a part of a table names: `amount`, `@amount`, `[first]:[last]`, `[#This Row],[amount]`.
 * Undefined for what is not there.
 * @param row of the formula on its sheet
 */
export function structuredArea(table: Table, inside: string, row: number): Area | undefined {
  const { area, headers } = table;
  const parts = inside.includes("[") ? [...inside.matchAll(COLUMN)].map(([, name]) => name!) : [inside.replace(/^@/, "")];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.slice(1).toLowerCase());
  const names = parts.filter((part) => part !== "" && !part.startsWith("#")).map((part) => part.replace(/'(.)/g, "$1").trim().toLowerCase());
  const at = names.map((name) => headers.findIndex((header) => header.trim().toLowerCase() === name));
  if (at.includes(-1)) return undefined;
  const rows = rowsOf(table, inside.startsWith("@") ? [...items, "this row"] : items, row);
  const [first, last] = at.length === 0 ? [0, area.columns - 1] : [Math.min(...at), Math.max(...at)];
  return rows && { row: rows.row, rows: rows.rows, column: area.column + first, columns: last - first + 1 };
}

type Rows = Pick<Area, "row" | "rows">;

/** From the first to the last row of all that is named. */
function rowsOf(table: Table, items: readonly string[], here: number): Rows | undefined {
  const all = (items.length > 0 ? items : ["data"]).map((item) => rowsOfItem(table, item, here));
  const named = all.filter((rows) => rows !== undefined);
  if (named.length < all.length) return undefined;
  const row = Math.min(...named.map((rows) => rows.row));
  return { row, rows: Math.max(...named.map((rows) => rows.row + rows.rows)) - row };
}

function rowsOfItem({ area, body }: Table, item: string, here: number): Rows | undefined {
  if (item === "all") return area;
  if (item === "headers") return body?.row === area.row ? undefined : { row: area.row, rows: 1 };
  if (!body) return undefined;
  const [from, behind] = [body.row, body.row + body.rows];
  if (item === "this row") return here >= from && here < behind ? { row: here, rows: 1 } : undefined;
  if (item === "totals") return behind < area.row + area.rows ? { row: behind, rows: 1 } : undefined;
  return item === "data" ? body : undefined;
}
