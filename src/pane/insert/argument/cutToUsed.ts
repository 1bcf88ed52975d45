import { common, formatAddress, parseAddress, SHEET, type Area } from "../../../cells/address";
import type { Grid } from "../../../cells/Cell";
import type { Place, Workbook } from "../../../workbook/Workbook";
import type { Facts } from "./Facts";

/** Whether a block goes to the edge of its sheet. */
export const isWhole = ({ address }: Place): boolean => {
  const { rows, columns } = parseAddress(address);
  return rows === SHEET.rows || columns === SHEET.columns;
};

/** The filled part of whole columns or rows: the rows of the one table they cross, or what is used, without a row of headings. Undefined where nothing is. */
export async function cutToUsed(workbook: Workbook, { sheet, address }: Place, { tables }: Facts): Promise<Place | undefined> {
  const whole = parseAddress(address);
  const used = await workbook.sheets.used(sheet);
  if (!used) return undefined;
  const all = parseAddress(used.address);
  const crossed = tables.filter((table) => table.place.sheet === sheet && common(parseAddress(table.place.address), whole));
  const [table] = crossed;
  const isAlone = table !== undefined && crossed.length === 1 && whole.rows === SHEET.rows && parseAddress(table.place.address).row <= all.row && bottom(parseAddress(table.place.address)) >= bottom(all);
  const from = isAlone ? parseAddress(table.body.address) : await withoutHeadings(workbook, sheet, all, whole);
  const filled = common(from, whole);
  return filled && { sheet, address: formatAddress(filled) };
}

const bottom = ({ row, rows }: Area): number => row + rows;

/** So far down titles and headings may reach. */
const TOP = 10;

async function withoutHeadings(workbook: Workbook, sheet: string, used: Area, whole: Area): Promise<Area> {
  if (whole.rows !== SHEET.rows) return used;
  const top = await workbook.cells.read({ sheet, address: formatAddress({ ...used, rows: Math.min(TOP, used.rows) }) });
  const above = headings(top);
  return { ...used, row: used.row + above, rows: used.rows - above };
}

/** How many rows of words stand over the first row with a number; none where no number is in sight. */
export const headings = (top: Grid): number => Math.max(0, top.findIndex((row) => row.some((cell) => typeof cell === "number")));
