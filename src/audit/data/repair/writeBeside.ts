import { formatAddress, parseAddress, type Area } from "../../../cells/address";
import { isBlank, type Cell } from "../../../cells/Cell";
import { readBlocks } from "../../../workbook/readBlocks";
import type { FoundTable } from "../../../workbook/readTable";
import type { Place, Workbook } from "../../../workbook/Workbook";
import { columnBeside } from "./columnBeside";

export interface NewColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
  /** Of the cells below the header, in Excel's en-US spelling. */
  readonly format: string;
}
export interface Written {
  readonly place: Place;
  /** The column of the sheet, counted from 0. */
  readonly at: number;
  /** Takes the column away again, but for cells that somebody has changed since; gives their number. */
  undo(): Promise<number>;
}

/** Writes a column beside a table, in one step to undo; undefined where there is no room. The cells are values: nothing in the table points to them, or they to it. */
export async function writeBeside(workbook: Workbook, found: FoundTable, { header, cells, format }: NewColumn): Promise<Written | undefined> {
  const area = await columnBeside(workbook, found);
  if (!area) return undefined;
  const block = [...(found.hasHeader ? [header] : []), ...cells];
  const place = { sheet: found.sheet, address: formatAddress(area) };
  await workbook.together(async () => {
    await workbook.formats.number({ ...place, address: formatAddress({ ...area, row: found.area.row, rows: found.area.rows }) }, format);
    await write(workbook, place, block);
  });
  return { place, at: area.column, undo: () => undo(workbook, place, area, block) };
}

/** So many that Excel on the web does not refuse them for their size. */
const AT_ONCE = 20_000;

async function write(workbook: Workbook, { sheet, address }: Place, block: readonly Cell[]): Promise<void> {
  const area = parseAddress(address);
  for (let from = 0; from < block.length; from += AT_ONCE) {
    const cells = block.slice(from, from + AT_ONCE);
    await workbook.cells.write({ sheet, address: formatAddress({ ...area, row: area.row + from, rows: cells.length }) }, cells.map((cell) => [cell]));
  }
}

async function undo(workbook: Workbook, place: Place, area: Area, block: readonly Cell[]): Promise<number> {
  const now = (await readBlocks(workbook, place.sheet, area)).map(([cell]) => cell ?? null);
  const formulas = await workbook.cells.formulas(place);
  const left = now.map((cell, at) => (formulas[at]![0] === "" && (cell === block[at] || (isBlank(cell) && isBlank(block[at])))) ? null : at).filter((at) => at !== null);
  await workbook.together(async () => {
    let from = 0;
    // The stretches between cells that somebody has changed.
    for (const changed of [...left, block.length]) {
      if (changed > from) await workbook.cells.clear({ ...place, address: formatAddress({ ...area, row: area.row + from, rows: changed - from }) });
      from = changed + 1;
    }
  });
  return left.length;
}
