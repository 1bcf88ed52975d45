import ExcelJS from "exceljs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import { parseAddress } from "../../../src/cells/address";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { nativeKind } from "../../../src/functions/native/nativeKind";
import { callsOf } from "../../../src/syntax/Node";
import { parse } from "../../../src/syntax/parse";
import { caseOf, differences, type Case } from "./cases";

/** What LibreOffice before 24.8 cannot calculate. */
const NEWER = new Set(["LET", "FILTER", "SORT", "SORTBY", "UNIQUE", "SEQUENCE", "XLOOKUP", "XMATCH", "VSTACK", "HSTACK", "TOCOL", "TAKE", "DROP", "CHOOSECOLS"]);
/** Names that a file writes with a mark, because Excel 2007 did not know them. */
const MARKED = /\b(SWITCH|IFS)\(/g;

const callsIn = ({ formula }: Case): readonly string[] => callsOf(parse(formula)).map(({ name }) => name.toUpperCase());
const twins = FUNCTIONS.filter((fn) => nativeKind(fn) === "inline");
const cases = twins
  .flatMap((fn) => fn.examples.map(({ args }, at) => caseOf(`${fn.id} ${at + 1}`, fn, args, inlineCall)))
  .filter((one) => !callsIn(one).some((name) => NEWER.has(name)));

const installed = spawnSync("soffice", ["--version"]).status === 0;
let calculated: ExcelJS.Workbook | undefined;

beforeAll(async () => {
  if (!installed) return console.log("skipped: LibreOffice is not installed, the twins have been compared in the grid engine only");
  const folder = mkdtempSync(join(tmpdir(), "twins-"));
  const file = join(folder, "twins.xlsx");
  await workbookOf(cases).xlsx.writeFile(file);
  spawnSync("soffice", [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), file], { timeout: 150_000 });
  calculated = await new ExcelJS.Workbook().xlsx.readFile(join(folder, "out", "twins.xlsx"));
  rmSync(folder, { recursive: true });
}, 180_000);

function workbookOf(all: readonly Case[]): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells, formula, block } of all) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, cell] of Object.entries(cells)) if (cell !== formula) sheet.getCell(address).value = valueOf(cell);
    sheet.getCell(block.split(":")[0]!).value = { formula: formula.slice(1).replace(MARKED, "_xlfn.$1("), shareType: "array", ref: block } as ExcelJS.CellFormulaValue;
  }
  return workbook;
}

const valueOf = (cell: Cell): ExcelJS.CellValue => (cell instanceof CellError ? { error: cell.code as ExcelJS.CellErrorValue["error"] } : cell);

function readFrom(sheet: ExcelJS.Worksheet, block: string): Cell[][] {
  const { row, column, rows, columns } = parseAddress(block);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => shown(sheet.getCell(row + r + 1, column + c + 1).value)));
}

function shown(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("result" in value) return shown(value.result as ExcelJS.CellValue);
  // A result of 0 is read back as none.
  return "formula" in value ? 0 : JSON.stringify(value);
}

/** It writes an argument outside a domain as #VALUE!. */
const asWritten = (wanted: Grid): Grid => wanted.map((row) => row.map((cell) => (cell === "#NUM!" ? "#VALUE!" : cell)));

test("enough twins need nothing newer than LibreOffice knows", () => {
  expect(new Set(cases.map(({ name }) => name.split(" ")[0])).size).toBeGreaterThan(15);
});

test.each(cases.map((one) => [one.name, one.formula, one] as const))("LibreOffice calculates %s: %s", (name, _, { block, wanted }) => {
  if (calculated) expect(differences(readFrom(calculated.getWorksheet(name)!, block), asWritten(wanted))).toEqual([]);
});
