import type { Cell, Grid } from "../../cells/Cell";
import { readBlocks } from "../../workbook/readBlocks";
import { readTable, type FoundTable } from "../../workbook/readTable";
import type { Place, Workbook } from "../../workbook/Workbook";

/** A cleaned column beside the table, taken in place of one of its own. */
export interface Replaced {
  readonly column: number;
  /** The column of the sheet, counted from 0. */
  readonly at: number;
  readonly header: string;
}

/** A table to check, and where its columns stand. */
export interface DataSource {
  /** What was pointed at. */
  readonly place: Place;
  readonly found: FoundTable;
  readonly replaced: readonly Replaced[];
  /** With the columns that stand in for others. */
  readonly headers: readonly string[];
  readonly rows: Grid;
  /** The column of the sheet for each column of the table. */
  readonly columns: readonly number[];
}

/** Two columns make a table; where there are none, one is taken. */
const FEWEST = [2, 1] as const;

/** Reads the table that somebody points at; undefined where there is none. */
export async function readDataSource(workbook: Workbook, place: Place): Promise<DataSource | undefined> {
  const found = await findTable(workbook, place);
  return found && sourceOf(workbook, place, found, []);
}

/**
 * Reads it again, with other columns in place of some. A column that was written beside a plain table has become part of its block: the table keeps the columns
 * it had, and takes the rows that have come. Undefined where it is gone.
 */
export async function readAgain(workbook: Workbook, { place, found: before, replaced: now }: DataSource, replaced: readonly Replaced[] = now): Promise<DataSource | undefined> {
  const found = await findTable(workbook, place);
  const from = before.area.column - (found?.area.column ?? 0);
  if (!found || found.sheet !== before.sheet || from < 0 || from + before.area.columns > found.area.columns) return undefined;
  const kept = { from, to: from + before.area.columns };
  const part = { ...found, area: { ...found.area, column: before.area.column, columns: before.area.columns }, headers: found.headers.slice(kept.from, kept.to), rows: found.rows.map((row) => row.slice(kept.from, kept.to)) };
  return sourceOf(workbook, place, part, replaced);
}

async function findTable(workbook: Workbook, place: Place): Promise<FoundTable | undefined> {
  for (const fewest of FEWEST) {
    const found = await readTable(workbook, place, fewest);
    if (found) return found;
  }
  return undefined;
}

async function sourceOf(workbook: Workbook, place: Place, found: FoundTable, replaced: readonly Replaced[]): Promise<DataSource> {
  const { sheet, area } = found;
  const [headers, columns] = [[...found.headers], found.headers.map((_, at) => area.column + at)];
  const rows: Cell[][] = replaced.length > 0 ? found.rows.map((row) => [...row]) : [];
  for (const { column, at, header } of replaced) {
    const cells = await readBlocks(workbook, sheet, { ...area, column: at, columns: 1 });
    rows.forEach((row, order) => (row[column] = cells[order]?.[0] ?? null));
    headers[column] = header;
    columns[column] = at;
  }
  return { place, found, replaced, headers, columns, rows: replaced.length > 0 ? rows : found.rows };
}

/** Whether a table holds the same as when it was read before. */
export const isSame = (a: DataSource, b: DataSource): boolean =>
  a.rows.length === b.rows.length && a.found.area.row === b.found.area.row && a.rows.every((row, at) => row.every((cell, column) => same(cell, b.rows[at]![column] ?? null)));

const same = (a: Cell, b: Cell): boolean => a === b || (typeof a === "object" && a !== null && typeof b === "object" && b !== null && a.code === b.code);
