import { IResourceManagerService, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { xlsxDialect } from "../../../../src/aside/xlsxDialect";
import { partsOf } from "../../../../src/files/xlsx/package/PackageDraft";
import { readXlsx, type ReadXlsx } from "../../../../src/files/xlsx/readXlsx";
import { writeXlsx, type Picture, type WrittenXlsx } from "../../../../src/files/xlsx/writeXlsx";
import type { Snapshot } from "../../../../src/files/store/Snapshot";
import { FUNCTIONS } from "../../../../src/functions/catalogue";
import { Book } from "../../../../src/workbook/grid/Book";
import { headlessGrid } from "../../../support/headlessGrid";
import { spillsOf } from "./spills";

export type HeadlessGrid = ReturnType<typeof headlessGrid>;

export const dialect = xlsxDialect();

let count = 0;

/** The grid with a workbook in it, calculated. */
export async function open(snapshot: Snapshot): Promise<HeadlessGrid> {
  // Each grid is one of its own: their memories of a workbook go by its id.
  const grid = headlessGrid(FUNCTIONS, { ...(snapshot as unknown as IWorkbookData), id: `workbook-${++count}` });
  await grid.workbook.calculation.settled();
  return grid;
}

export function snapshotOf({ injector }: HeadlessGrid): Snapshot {
  const book = new Book(injector);
  const resources = injector.get(IResourceManagerService).getResources(book.id, UniverInstanceType.UNIVER_SHEET);
  // What is kept is a copy: the grid goes on with its own.
  return JSON.parse(JSON.stringify({ ...book.workbook.getSnapshot(), resources })) as Snapshot;
}

/** The workbook as a file, and what is not in it. */
export const write = (grid: HeadlessGrid, pictures: readonly Picture[] = []): Promise<WrittenXlsx> =>
  writeXlsx(snapshotOf(grid), { dialect, spills: spillsOf(new Book(grid.injector)), pictures, time: new Date(Date.UTC(2026, 0, 2)) });

/** One that holds everything. */
export async function save(grid: HeadlessGrid, pictures: readonly Picture[] = []): Promise<Uint8Array> {
  const { bytes, leftOut } = await write(grid, pictures);
  expect(leftOut).toEqual([]);
  return bytes;
}

export const load = (bytes: Uint8Array): Promise<ReadXlsx> => readXlsx(partsOf(bytes), dialect);
