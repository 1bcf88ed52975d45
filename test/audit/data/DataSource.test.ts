import { isSame, readAgain, readDataSource } from "../../../src/audit/data/DataSource";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const CELLS: Readonly<Record<string, Cell>> = { A1: "id", B1: "amount", A2: "Ann", B2: 1, A3: "Ann ", B3: 2 };
const PLACE = { sheet: "Sheet1", address: "B2" };
const CLEANED = { C1: "id (cleaned)", C2: "Ann", C3: "Ann" };

test("readDataSource finds a table of two columns, and one column where there is no other", async () => {
  expect(await readDataSource(memoryWorkbook({ cells: CELLS }), PLACE)).toMatchObject({ headers: ["id", "amount"], rows: [["Ann", 1], ["Ann ", 2]], columns: [0, 1], replaced: [] });
  expect(await readDataSource(memoryWorkbook({ cells: { D4: "id", D5: "Ann" } }), { sheet: "Sheet1", address: "D5" })).toMatchObject({ headers: ["id"], rows: [["Ann"]], columns: [3] });
});
test("readDataSource finds nothing where nothing is", async () => expect(await readDataSource(memoryWorkbook({ cells: CELLS }), { sheet: "Sheet1", address: "H20" })).toBeUndefined());
test("readAgain keeps the columns a table had, and takes the rows that have come", async () => {
  const workbook = memoryWorkbook({ cells: CELLS });
  const before = (await readDataSource(workbook, PLACE))!;
  for (const [address, cell] of Object.entries({ ...CLEANED, A4: "Bob", B4: 3 })) workbook.put(address, cell);
  expect(await readAgain(workbook, before)).toMatchObject({ headers: ["id", "amount"], rows: [["Ann", 1], ["Ann ", 2], ["Bob", 3]] });
});
test("readAgain takes a cleaned column in place of another", async () => {
  const workbook = memoryWorkbook({ cells: { ...CELLS, ...CLEANED } });
  const before = (await readDataSource(memoryWorkbook({ cells: CELLS }), PLACE))!;
  const now = await readAgain(workbook, before, [{ column: 0, at: 2, header: "id (cleaned)" }]);
  expect(now).toMatchObject({ headers: ["id (cleaned)", "amount"], rows: [["Ann", 1], ["Ann", 2]], columns: [2, 1] });
  expect(now!.found.headers).toEqual(["id", "amount"]);
});
test("readAgain finds nothing where the table is gone", async () => {
  const before = (await readDataSource(memoryWorkbook({ cells: CELLS }), PLACE))!;
  expect(await readAgain(memoryWorkbook(), before)).toBeUndefined();
});
test("isSame sees a changed cell, a row that has come, and that an error is the same error", async () => {
  const read = async (cells: Readonly<Record<string, Cell>>) => (await readDataSource(memoryWorkbook({ cells: { ...CELLS, ...cells } }), PLACE))!;
  const asItWas = await read({ B3: new CellError("#N/A") });
  expect(isSame(asItWas, await read({ B3: new CellError("#N/A") }))).toBe(true);
  expect(isSame(asItWas, await read({ B3: new CellError("#REF!") }))).toBe(false);
  expect(isSame(await read({}), await read({ A4: "Bob" }))).toBe(false);
});
