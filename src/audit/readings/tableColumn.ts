import { formatAddress, holds, parseAddress, type Area } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import type { Structured } from "../../syntax/Node";
import type { Place } from "../../workbook/Workbook";
import type { Known } from "../own/inputsOf";
import type { SheetValues } from "../own/SheetValues";

const THIS_ROW = /^(?:@|\[#This Row\],)/i;

/** The cells of one column of a table that a formula refers to: `Orders[base]`, `[@base]`; undefined for anything larger. */
export async function tableColumn({ table: name, inside }: Structured, cell: Place, tables: Known["tables"], values: SheetValues): Promise<Place | undefined> {
  const { row, column } = parseAddress(cell.address);
  const holdsCell = ({ place }: Known["tables"][number]): boolean => place.sheet === cell.sheet && holds(parseAddress(place.address), row, column);
  const table = tables.find((each) => (name === "" ? holdsCell(each) : each.name.toLowerCase() === name.toLowerCase()));
  if (!table) return undefined;
  const area = parseAddress(table.place.address);
  const at = await headerAt(table.place.sheet, area, columnName(inside), values);
  if (at < 0) return undefined;
  const rows = THIS_ROW.test(inside) ? { row, rows: 1 } : { row: area.row + 1, rows: area.rows - 1 };
  return { sheet: table.place.sheet, address: formatAddress({ column: area.column + at, ...rows }) };
}

/** `'` stands before a sign that would have a meaning. */
const columnName = (inside: string): string => inside.replace(THIS_ROW, "").replace(/^\[(.*)\]$/s, "$1").replace(/'(.)/gs, "$1");

async function headerAt(sheet: string, area: Area, name: string, values: SheetValues): Promise<number> {
  const headers = (await values.read({ sheet, address: formatAddress({ ...area, rows: 1 }) }))?.[0] ?? [];
  return headers.findIndex((header) => !isBlank(header) && String(header).toLowerCase() === name.toLowerCase());
}
