import { formatAddress, holds, type Area } from "../../../src/cells/address";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { MODULES } from "../../../src/course/modules";
import { sampleWorkbook } from "../../../src/embedded/sample";
import { spreads } from "../../../src/files/xlsx/formula/spreads";
import type { GridBook, GridCell } from "../../../src/files/xlsx/grid/GridBook";
import { Book } from "../../../src/workbook/grid/Book";
import { readArea, usedArea } from "../../../src/workbook/grid/read";
import { lessons } from "./support/lessons";
import { hasOffice, throughOffice } from "./support/office";
import { dialect, load, open, save, type HeadlessGrid } from "./support/roundTrip";
import { spillsOf } from "./support/spills";

jest.setTimeout(600_000);

interface Shown {
  readonly place: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula: string;
  /** Whether the file marks its formula as one that may spill, or whether such a one has filled it. */
  readonly marked: boolean;
}

/** All that stands in the cells of a workbook, and the file of it. */
async function look(grid: HeadlessGrid): Promise<{ readonly file: Uint8Array; readonly cells: readonly Shown[] }> {
  const [file, book] = [await save(grid), new Book(grid.injector)];
  const spills = spillsOf(book);
  const cells: Shown[] = [];
  for (const sheet of book.workbook.getSheets()) {
    const [name, used] = [sheet.getName(), usedArea(book, sheet)];
    if (!used) continue;
    const areas: readonly Area[] = spills[sheet.getSheetId()]!.map(({ area }) => area);
    const formulas = await grid.workbook.cells.formulas({ sheet: name, address: formatAddress(used) });
    readArea(book, sheet, used).forEach((line, r) => line.forEach((value, c) => {
      const [row, column, formula] = [used.row + r, used.column + c, formulas[r]![c]!];
      const marked = areas.some((area) => holds(area, row, column)) || (formula !== "" && spreads(formula, dialect));
      cells.push({ place: `${name}!${formatAddress({ row, column })}`, sheet: name, row, column, value, formula, marked });
    }));
  }
  grid.dispose();
  return { file, cells };
}

/** Two programs may differ in the last of their digits. */
function isSame(value: Cell, { v }: GridCell): boolean {
  if (typeof value === "number") return Math.abs(Number(v) - value) <= 1e-12 * Math.max(1, Math.abs(value));
  return value instanceof CellError ? value.code === v : typeof value === "boolean" ? Number(value) === Number(v) : (value ?? "") === (v ?? "");
}

const isOurs = (formula: string): boolean => [...dialect.functions].some((id) => new RegExp(`\\b${id.replaceAll(".", "\\.")}\\(`, "i").test(formula));
/** It keeps no errors and no empty texts of formulas: it calculates them anew, and cannot. */
const isKept = (value: Cell): boolean => value !== null && value !== "" && !(value instanceof CellError);

const native = hasOffice() ? test : test.skip;

native("LibreOffice shows the values of the sample workbook and of every lesson, ours among them, but where a formula may spill that calls what it does not know", async () => {
  const books = [await look(await open(sampleWorkbook("en")))];
  for (const module of MODULES) books.push(await look(await lessons(module, "en")));
  const after = throughOffice(books.map(({ file }) => file));
  const [differing, ours]: [string[], string[]] = [[], []];
  for (const [at, { cells }] of books.entries()) {
    const sheets = Object.values(((await load(after[at]!)).snapshot as unknown as GridBook).sheets);
    for (const { place, sheet, row, column, value, formula, marked } of cells) {
      if (marked || !(formula === "" || isKept(value))) continue;
      if (formula !== "" && isOurs(formula)) ours.push(place);
      const found = sheets.find(({ name }) => name === sheet)?.cellData?.[row]?.[column] ?? {};
      if (!isSame(value, found)) differing.push(`${place} ${formula} ${String(value)}: ${String(found.v)}`);
    }
  }
  expect(differing).toEqual([]);
  expect(ours.length).toBeGreaterThan(80);
});
