import type { Area } from "../../cells/address";

/** A table as a formula sees it: where it stands, and the names of its columns. */
export interface Table {
  readonly area: Area;
  readonly headers: readonly string[];
}

const COLUMN = /\[((?:[^[\]']|'.)*)\]/g;

/**
 * The cells that a part of a table names: `amount`, `@amount`, `[first]:[last]`, `[#This Row],[amount]`.
 * Undefined for what is not there, and for totals, of which the workbook does not tell.
 * @param row of the formula on its sheet
 */
export function structuredArea({ area, headers }: Table, inside: string, row: number): Area | undefined {
  const parts = inside.includes("[") ? [...inside.matchAll(COLUMN)].map(([, name]) => name!) : [inside.replace(/^@/, "")];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.slice(1).toLowerCase());
  const names = parts.filter((part) => part !== "" && !part.startsWith("#")).map((part) => part.replace(/'(.)/g, "$1").trim().toLowerCase());
  const at = names.map((name) => headers.findIndex((header) => header.trim().toLowerCase() === name));
  if (at.includes(-1)) return undefined;
  const rows = rowsOf(area, inside.startsWith("@") ? [...items, "this row"] : items, row);
  const [first, last] = at.length === 0 ? [0, area.columns - 1] : [Math.min(...at), Math.max(...at)];
  return rows && { ...rows, column: area.column + first, columns: last - first + 1 };
}

function rowsOf({ row, rows }: Area, items: readonly string[], here: number): Pick<Area, "row" | "rows"> | undefined {
  const [item = "data", ...more] = items;
  if (more.length > 0) return item === "headers" || more.includes("headers") ? { row, rows } : undefined;
  if (item === "this row") return here > row && here < row + rows ? { row: here, rows: 1 } : undefined;
  if (item === "all") return { row, rows };
  if (item === "headers") return { row, rows: 1 };
  return item === "data" && rows > 1 ? { row: row + 1, rows: rows - 1 } : undefined;
}
