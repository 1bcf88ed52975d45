import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook as GridWorkbook } from "@univerjs/core";
import { InsertColCommand, InsertRowCommand, RemoveRowCommand, RemoveSheetCommand, SetDefinedNameCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { formatAddress, parseAddress } from "../../../src/cells/address";
import { excelWorkbook } from "../../../src/workbook/excel";
import type { Workbook } from "../../../src/workbook/Workbook";
import { removed, rename, renameColumn, renameName, restructure } from "../../excel/double/restructure";
import { installExcel } from "../../excel/excelDouble";
import { headlessGrid } from "../../support/headlessGrid";

/** What somebody does to a workbook with the program's own menus. */
interface Hands {
  insertRows(sheet: string, at: number, count: number): Promise<void>;
  deleteRows(sheet: string, at: number, count: number): Promise<void>;
  insertColumns(sheet: string, at: number, count: number): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  removeSheet(sheet: string): Promise<void>;
  renameName(name: string, to: string): Promise<void>;
  /** Of a table, by its header. */
  renameColumn(table: string, column: string, to: string): Promise<void>;
}

interface Host {
  readonly workbook: Workbook;
  readonly hands: Hands;
  dispose(): void;
}

/** Both programs that show a workbook, each with one empty sheet. */
export const HOSTS: readonly (readonly [name: string, open: () => Host])[] = [
  ["the grid", () => {
    const grid = headlessGrid();
    return { workbook: grid.workbook, hands: gridHands(grid), dispose: () => grid.dispose() };
  }],
  ["Excel", () => {
    const excel = installExcel();
    return { workbook: excelWorkbook, hands: excelHands(excel), dispose: () => excel.uninstall() };
  }],
];

function gridHands({ injector, workbook }: ReturnType<typeof headlessGrid>): Hands {
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
  const run = async (command: { readonly id: string }, sheet: string, params: object): Promise<void> => {
    await injector.get(ICommandService).executeCommand(command.id, { unitId: book.getUnitId(), subUnitId: book.getSheetBySheetName(sheet)!.getSheetId(), ...params });
    await workbook.calculation.settled();
  };
  const rows = (at: number, count: number) => ({ range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: 25 } });
  const columns = (at: number, count: number) => ({ range: { startRow: 0, endRow: 999, startColumn: at, endColumn: at + count - 1 } });
  return {
    insertRows: (sheet, at, count) => run(InsertRowCommand, sheet, { direction: 0, ...rows(at, count) }),
    deleteRows: (sheet, at, count) => run(RemoveRowCommand, sheet, rows(at, count)),
    insertColumns: (sheet, at, count) => run(InsertColCommand, sheet, { direction: 3, ...columns(at, count) }),
    rename: (sheet, name) => run(SetWorksheetNameCommand, sheet, { name }),
    removeSheet: (sheet) => run(RemoveSheetCommand, sheet, {}),
    renameName: (name, to) => {
      const known = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(book.getUnitId()) ?? {}).find((one) => one.name === name)!;
      return run(SetDefinedNameCommand, "Sheet1", { ...known, name: to });
    },
    renameColumn: async (table, column, to) => {
      const { place, columns } = (await workbook.tables.parts()).find(({ name }) => name === table)!;
      const header = parseAddress(place.address);
      await workbook.cells.write({ sheet: place.sheet, address: formatAddress({ row: header.row, column: header.column + columns.indexOf(column) }) }, [[to]]);
      await workbook.calculation.settled();
    },
  };
}

function excelHands({ book }: ReturnType<typeof installExcel>): Hands {
  const change = (sheet: string, work: (found: NonNullable<ReturnType<typeof book.sheet>>) => void): Promise<void> => {
    work(book.sheet(sheet)!);
    return book.calculate();
  };
  return {
    insertRows: (sheet, at, count) => change(sheet, (found) => restructure(book, found, "row", at, count)),
    deleteRows: (sheet, at, count) => change(sheet, (found) => restructure(book, found, "row", at, -count)),
    insertColumns: (sheet, at, count) => change(sheet, (found) => restructure(book, found, "column", at, count)),
    rename: (sheet, name) => change(sheet, (found) => rename(book, found, name)),
    removeSheet: (sheet) => change(sheet, (found) => removed(book, found)),
    renameName: (name, to) => change("Sheet1", () => renameName(book, name, to)),
    renameColumn: (table, column, to) => change("Sheet1", () => renameColumn(book, table, column, to)),
  };
}

/** The workbook in a program that refuses layouts which touch a cell, after it has written half of them: one batch of requests is not undone by its failure. */
export function refusing(workbook: Workbook, sheet: string, address: string): Workbook {
  const lay: Workbook["layouts"]["lay"] = async (name, layout) => {
    const touches = name === sheet && [...(layout.formulas ?? []), ...(layout.values ?? [])].some((block) => block.address === address);
    if (!touches) return workbook.layouts.lay(name, layout);
    const { values = [] } = layout;
    await workbook.layouts.lay(name, { values: values.filter((block) => block.address !== address) });
    throw new Error("the cell is protected");
  };
  return { ...workbook, layouts: { add: (name, layout) => workbook.layouts.add(name, layout), lay } };
}
