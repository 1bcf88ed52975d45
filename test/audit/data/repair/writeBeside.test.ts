import { readDataSource } from "../../../../src/audit/data/DataSource";
import { columnBeside } from "../../../../src/audit/data/repair/columnBeside";
import { writeBeside } from "../../../../src/audit/data/repair/writeBeside";
import type { Cell } from "../../../../src/cells/Cell";
import type { Workbook } from "../../../../src/workbook/Workbook";
import { excelWorkbook } from "../../../../src/workbook/excel";
import { installExcel } from "../../../excel/excelDouble";
import { headlessGrid } from "../../../support/headlessGrid";
import { memoryWorkbook } from "../../../support/memoryWorkbook";

const TABLE: Readonly<Record<string, Cell>> = { A1: "id", B1: "amount", A2: "Ann", B2: 1, A3: "Ann ", B3: 2 };
const PLACE = { sheet: "Sheet1", address: "A2" };
const COLUMN = { header: "id (cleaned)", cells: ["Ann", "007"], format: "General" };
const foundIn = async (workbook: Workbook, place = PLACE) => (await readDataSource(workbook, place))!.found;
const columnIn = async (workbook: Workbook) => (await columnBeside(workbook, await foundIn(workbook)))?.column;

test("columnBeside is the next column of a plain table", async () => expect(await columnIn(memoryWorkbook({ cells: TABLE }))).toBe(2));
test("columnBeside leaves a column free behind a table of Excel, which would grow", async () => {
  const workbook = memoryWorkbook({ cells: TABLE });
  await workbook.tables.add("Orders", { sheet: "Sheet1", address: "A1:B3" });
  expect(await columnIn(workbook)).toBe(3);
});
test("columnBeside passes what holds something beside the table, be it an empty formula, but not what stands below", async () => {
  expect(await columnIn(memoryWorkbook({ cells: { ...TABLE, D3: "x", C9: "below", E9: "below" } }))).toBe(2);
  const workbook = memoryWorkbook({ cells: { ...TABLE, E1: "x" }, calculate: () => [[""]] });
  await workbook.tables.add("Orders", { sheet: "Sheet1", address: "A1:B3" });
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "D3" }, [['=""']]);
  expect(await columnIn(workbook)).toBe(5);
});
test("columnBeside passes other tables, and the column behind them", async () => {
  const workbook = memoryWorkbook({ cells: { ...TABLE, D2: "other", D3: 1 } });
  await workbook.tables.add("Other", { sheet: "Sheet1", address: "D2:D3" });
  expect(await columnBeside(workbook, { ...(await foundIn(workbook)), table: "Orders" })).toMatchObject({ column: 5 });
});
test("columnBeside finds none at the end of the sheet", async () => {
  const workbook = memoryWorkbook({ cells: { XFC1: "id", XFD1: "amount", XFC2: "Ann", XFD2: 1 } });
  expect(await columnBeside(workbook, await foundIn(workbook, { sheet: "Sheet1", address: "XFC2" }))).toBeUndefined();
});

test("writeBeside writes one step beside, and over nothing; its undoing leaves what somebody has changed", async () => {
  const grid = headlessGrid();
  try {
    const { workbook } = grid;
    await workbook.cells.write({ sheet: "Sheet1", address: "A1:B3" }, [["id", "amount"], ["Ann", 1], ["Ann ", 2]]);
    const look = () => workbook.cells.read({ sheet: "Sheet1", address: "A1:D3" });
    const before = await look();
    const written = (await writeBeside(workbook, await foundIn(workbook), COLUMN))!;
    expect(written.place).toEqual({ sheet: "Sheet1", address: "C1:C3" });
    expect(await look()).toEqual([["id", "amount", "id (cleaned)", null], ["Ann", 1, "Ann", null], ["Ann ", 2, "007", null]]);
    await grid.undo();
    expect(await look()).toEqual(before);
    await grid.redo();
    await workbook.cells.write({ sheet: "Sheet1", address: "C2" }, [["mine"]]);
    expect(await written.undo()).toBe(1);
    expect(await look()).toEqual([["id", "amount", null, null], ["Ann", 1, "mine", null], ["Ann ", 2, null, null]]);
  } finally {
    grid.dispose();
  }
});
test("writeBeside of a table without a header writes no header", async () => {
  const workbook = memoryWorkbook({ cells: { A2: "Ann", B2: 1, A3: "Bob", B3: 2 } });
  expect(await writeBeside(workbook, await foundIn(workbook), COLUMN)).toMatchObject({ place: { address: "C2:C3" } });
  expect([workbook.cell("C1"), workbook.cell("C2")]).toEqual([null, "Ann"]);
});
test("writeBeside shows dates as such", async () => {
  const workbook = memoryWorkbook({ cells: TABLE });
  await writeBeside(workbook, await foundIn(workbook), { ...COLUMN, cells: [45_000, "soon"], format: "yyyy-mm-dd" });
  expect(workbook.format("C2")).toBe("yyyy-mm-dd");
});
test("writeBeside in Excel keeps off its tables, keeps an id of digits a text, and takes the column back", async () => {
  const excel = installExcel();
  try {
    await excelWorkbook.cells.write({ sheet: "Sheet1", address: "A1:B3" }, [["id", "amount"], ["Ann", 1], ["Ann ", 2]]);
    await excelWorkbook.tables.add("Orders", { sheet: "Sheet1", address: "A1:B3" });
    const written = (await writeBeside(excelWorkbook, await foundIn(excelWorkbook), COLUMN))!;
    expect(written.place).toEqual({ sheet: "Sheet1", address: "D1:D3" });
    const look = () => excelWorkbook.cells.read({ sheet: "Sheet1", address: "A1:D3" });
    expect(await look()).toEqual([["id", "amount", null, "id (cleaned)"], ["Ann", 1, null, "Ann"], ["Ann ", 2, null, "007"]]);
    expect(await written.undo()).toBe(0);
    expect((await look()).map(([, , , cell]) => cell)).toEqual([null, null, null]);
  } finally {
    excel.uninstall();
  }
});
