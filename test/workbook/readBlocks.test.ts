import type { Grid } from "../../src/cells/Cell";
import { readBlocks } from "../../src/workbook/readBlocks";
import { memoryWorkbook } from "../support/memoryWorkbook";

test("readBlocks gives the rows in order, however many readings it takes", async () => {
  const workbook = memoryWorkbook();
  const asked: string[] = [];
  const cells: Grid = Array.from({ length: 25_000 }, (_, row) => [row, -row]);
  await workbook.cells.write({ sheet: "Sheet1", address: "B3:C25002" }, cells);
  const watched = { ...workbook, cells: { ...workbook.cells, read: (place: { sheet: string; address: string }) => (asked.push(place.address), workbook.cells.read(place)) } };
  expect(await readBlocks(watched, "Sheet1", { row: 2, column: 1, rows: 25_000, columns: 2 })).toEqual(cells);
  expect(asked).toEqual(["B3:C10002", "B10003:C20002", "B20003:C25002"]);
});
