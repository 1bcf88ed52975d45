import type { Grid } from "../../../src/cells/Cell";
import { parseAddress } from "../../../src/cells/address";
import { FUNCTIONS, functionById } from "../../../src/functions/catalogue";
import type { AnyFunction } from "../../../src/functions/defineFunction";
import { date } from "../../../src/functions/kinds";
import { table } from "../../../src/functions/results";
import { asGrid, isGrid } from "../../../src/functions/shape";
import { insert } from "../../../src/pane/insert/insert";
import { firstOccupied } from "../../../src/pane/insert/occupied";
import { fitsSheet, planExample, planSkeleton } from "../../../src/pane/insert/plan";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";
import { sparing } from "../../support/sparing";

const churn = functionById("CHURNRATE")!;
const [scalar, , lifted] = churn.examples;
const select = (workbook: MemoryWorkbook, address: string) => workbook.selection.select({ sheet: "Sheet1", address });
const insertExample = (workbook: MemoryWorkbook, fn = churn, example = scalar!) => insert(workbook, (corner) => planExample(fn, example, corner));

test("insert writes a scalar example into the selected cell and formats it by its unit", async () => {
  const workbook = memoryWorkbook();
  await select(workbook, "C4");
  expect(await insertExample(workbook)).toEqual({ kind: "done", place: "C4" });
  expect(workbook.formula("C4")).toBe("=CHURNRATE(3000,500,3300)");
  expect(workbook.format("C4")).toBe("0.00%");
});
test("insert takes the corner of a selected block", async () => {
  const workbook = memoryWorkbook();
  await select(workbook, "C4:E9");
  expect(await insertExample(workbook)).toEqual({ kind: "done", place: "C4" });
});
test("insert writes sample cells beside the result and a formula that refers to them", async () => {
  const workbook = memoryWorkbook({ calculate: () => [[0.0666667], [0.075]] });
  await select(workbook, "B2");
  await insertExample(workbook, churn, lifted);
  expect(workbook.formula("B2")).toBe("=CHURNRATE(D3:D4,E3:E4,F3:F4)");
  expect(["D2", "E2", "F2", "D3", "E3", "F3", "F4"].map((address) => workbook.cell(address))).toEqual(["atStart", "joined", "atEnd", 3000, 500, 3300, 1210]);
  expect([workbook.format("B3"), workbook.format("D3"), workbook.format("D2")]).toEqual(["0.00%", "#,##0", undefined]);
});
test("insert formats a table column by column, and dates among the sample cells", async () => {
  const fn: AnyFunction = { ...churn, id: "T", params: { day: date() }, result: table("date", "money") };
  const workbook = memoryWorkbook({ calculate: () => [["day", "amount"], [45292, 5]] });
  await insertExample(workbook, fn, { args: [[[45292]]], result: [["day", "amount"], [45292, 5]] });
  expect([workbook.format("A1"), workbook.format("A2"), workbook.format("B2"), workbook.format("D2")]).toEqual([undefined, "yyyy-mm-dd", "#,##0.00", "yyyy-mm-dd"]);
});
test("insert writes everything together, so that one undo takes it back", async () => {
  const workbook = memoryWorkbook();
  let [open, apart] = [false, 0];
  const watched = <T extends unknown[]>(write: (...args: T) => Promise<void>) => (...args: T): Promise<void> => ((apart += open ? 0 : 1), write(...args));
  const { cells, formats } = workbook;
  const together = async <T>(work: () => Promise<T>): Promise<T> => {
    open = true;
    return work().finally(() => (open = false));
  };
  const watching = { ...workbook, together, cells: { ...cells, write: watched(cells.write), writeFormulas: watched(cells.writeFormulas) }, formats: { ...formats, number: watched(formats.number) } };
  await insertExample(watching, churn, lifted);
  expect([workbook.formula("A1"), workbook.cell("C2"), workbook.format("C2"), apart]).toEqual(["=CHURNRATE(C2:C3,D2:D3,E2:E3)", 3000, "#,##0", 0]);
});
test("insert never overwrites: it says which cell is in the way, and writes nothing", async () => {
  const workbook = memoryWorkbook({ cells: { A2: "mine", D3: 0 } });
  expect(await insertExample(workbook, churn, lifted)).toEqual({ kind: "occupied", area: "A1:A2", place: "A2" });
  await select(workbook, "B1");
  expect(await insertExample(workbook, churn, lifted)).toEqual({ kind: "occupied", area: "D1:F3", place: "D3" });
  expect([workbook.formula("A1"), workbook.formula("B1"), workbook.cell("D1")]).toEqual(["", "", null]);
});
test("insert takes a formula that shows nothing for a filled cell", async () => {
  const workbook = memoryWorkbook({ calculate: () => [[""]] });
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "A1" }, [['=""']]);
  expect(await insertExample(workbook)).toMatchObject({ kind: "occupied", place: "A1" });
});
test("insert says where the sheet ends", async () => {
  const workbook = memoryWorkbook();
  await select(workbook, "XFC1");
  expect(await insertExample(workbook, churn, lifted)).toEqual({ kind: "noRoom" });
});
test("insert lets the failure of the workbook through", async () => {
  const workbook = memoryWorkbook();
  workbook.fail("the sheet is protected");
  await expect(insertExample(workbook)).rejects.toThrow("the sheet is protected");
});
test("planSkeleton leaves the places of the arguments empty", async () => {
  const workbook = memoryWorkbook();
  expect(await insert(workbook, (corner) => planSkeleton(churn, corner))).toEqual({ kind: "done", place: "A1" });
  expect(workbook.formula("A1")).toBe("=CHURNRATE(,,)");
});
test.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("every example of %s can be inserted", async (_, fn) => {
  for (const example of fn.examples) {
    expect(fitsSheet(planExample(fn, example, { row: 0, column: 0 }))).toBe(true);
    const workbook = memoryWorkbook({ calculate: () => asGrid(example.result as Grid) });
    expect(await insertExample(workbook, fn, example)).toEqual({ kind: "done", place: "A1" });
    if (!example.args.some(isGrid)) expect(workbook.formula("A1")).not.toMatch(/[A-Z]+\d+:/);
  }
});

test("whether a large block is free is asked some rows at a time", async () => {
  const workbook = memoryWorkbook();
  await workbook.cells.write({ sheet: "Sheet1", address: "C60000" }, [[1]]);
  expect(await firstOccupied(sparing(workbook, 20_000), "Sheet1", parseAddress("A1:I60001"))).toBe("C60000");
  expect(await firstOccupied(sparing(workbook, 20_000), "Sheet1", parseAddress("D1:I60001"))).toBeUndefined();
});
