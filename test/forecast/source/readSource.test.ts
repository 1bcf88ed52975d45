import { readSource } from "../../../src/forecast/source/readSource";
import type { Cell } from "../../../src/cells/Cell";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const CELLS: Readonly<Record<string, Cell>> = {
  A1: "Orders of the shop", A3: "Customer", B3: "Date", C3: "Amount", A4: "Ann", B4: 45_300, C4: 10, A5: "Bob", B5: 45_301, C5: 20, A6: "Total", C6: 30, E3: "Beside", E4: 1,
};
const sourceAt = async (address: string, cells = CELLS) => readSource(memoryWorkbook({ cells }), { sheet: "Sheet1", address });
const FOUND = { sheet: "Sheet1", area: { row: 3, column: 0, rows: 2, columns: 3 }, headers: ["Customer", "Date", "Amount"], rows: [["Ann", 45_300, 10], ["Bob", 45_301, 20]] };

test.each(["B4", "A3:C6", "A3:C40", "A:C", "A1:C6"])("readSource of %s finds the table, without its title, its totals and what stands beside it", async (address) => expect(await sourceAt(address)).toEqual(FOUND));
test("readSource takes the letters of the columns where there is no header", async () => {
  expect(await sourceAt("A1:C2", { A1: "Ann", B1: 45_300, C1: 10, A2: "Bob", B2: 45_301, C2: 20 })).toMatchObject({ headers: ["A", "B", "C"], area: { row: 0, rows: 2 } });
});
test("readSource of a cell inside a table of the workbook takes that table", async () => {
  const workbook = memoryWorkbook({ cells: { ...CELLS, D3: "Shop", D4: "N" } });
  await workbook.tables.add("Orders", { sheet: "Sheet1", address: "A3:C5" });
  expect(await readSource(workbook, { sheet: "Sheet1", address: "C5" })).toEqual(FOUND);
});
test.each(["H20", "G1:J9"])("readSource of the blank cells %s finds nothing", async (address) => expect(await sourceAt(address)).toBeUndefined());
