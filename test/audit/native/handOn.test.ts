import { handOn } from "../../../src/audit/native/handOn";
import { isLike } from "../../../src/audit/native/isLike";
import { takeBack } from "../../../src/audit/native/takeBack";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { headlessGrid } from "../../support/headlessGrid";

jest.setTimeout(60_000);

const SURVIVORS = [1000, 869, 743, 653, 593, 551, 517, 491];

async function desk() {
  const grid = headlessGrid();
  const { workbook } = grid;
  await workbook.cells.write({ sheet: "Sheet1", address: "A1:C2" }, [[3000, 500, 3300], [1200, 100, 1210]]);
  await workbook.cells.write({ sheet: "Sheet1", address: "A10:A17" }, SURVIVORS.map((count) => [count]));
  const other = await workbook.sheets.add("Ann's");
  const put = (sheet: string, address: string, formula: string): Promise<void> => workbook.cells.writeFormulas({ sheet, address }, [[formula]]);
  await put("Sheet1", "E1", "=CHURNRATE(A1:A2,B1:B2,C1:C2)");
  await put("Sheet1", "G1", '=1-CHURNRATE(A1,,C1+B1*0,"end")');
  await put("Sheet1", "H1", "=SUM(A1:A2)");
  await put("Sheet1", "J1", "=SBGFIT(A10:A17)");
  await put(other, "B2", "=IF(Sheet1!E1#>0.07,\"high\",\"low\")");
  await workbook.calculation.settled();
  const read = async (address: string, sheet = "Sheet1"): Promise<Cell[][]> => (await workbook.cells.read({ sheet, address })).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
  const formula = async (address: string): Promise<string> => (await workbook.cells.formulas({ sheet: "Sheet1", address }))[0]![0]!;
  return { grid, workbook, read, formula };
}

test.each(["inline", "named"] as const)("%s: no formula of ours is left, every cell shows what it showed, and a fit is a value with its reason", async (style) => {
  const { grid, workbook, read, formula } = await desk();
  const before = await read("A1:L20");
  const { formulas, sheet, names } = await handOn(workbook, { style, locale: "en" });
  await workbook.calculation.settled();
  expect(await read("A1:L20")).toEqual(before.map((line) => line.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell))));
  expect(await formula("H1")).toBe("=SUM(A1:A2)");
  expect(await formula("J1")).toBe("");
  expect(await formula("E1")).toMatch(style === "named" ? /^=CE_CHURNRATE\(A1:A2,B1:B2,C1:C2,"start"\)$/ : /^=[^C]*(?!.*CHURNRATE)/);
  expect(names.map(({ name }) => name)).toEqual(style === "named" ? ["CE_CHURNRATE"] : []);
  expect(formulas.map(({ native, reason }) => [native !== undefined, reason?.kind])).toEqual([[true, undefined], [true, undefined], [false, "noTwin"]]);
  expect((await read("A5:B7", sheet))).toEqual([["Sheet1!E1:E2", "formula"], ["Sheet1!G1", "formula"], [expect.stringMatching(/^Sheet1!J1:/), "value"]]);
  grid.dispose();
});

test("taken back, the workbook is what it was", async () => {
  const { grid, workbook, read, formula } = await desk();
  const before = [await read("A1:L20"), await workbook.cells.formulas({ sheet: "Sheet1", address: "A1:L20" })];
  const done = await handOn(workbook, { style: "named", locale: "en" });
  expect(await takeBack(workbook, done)).toEqual([]);
  await workbook.calculation.settled();
  expect([await read("A1:L20"), await workbook.cells.formulas({ sheet: "Sheet1", address: "A1:L20" })]).toEqual(before);
  expect(await workbook.sheets.names()).toEqual(["Sheet1", "Ann's"]);
  expect(await workbook.names.formulas()).toEqual([]);
  expect(await formula("E1")).toBe("=CHURNRATE(A1:A2,B1:B2,C1:C2)");
  grid.dispose();
});

test("what somebody has changed since is left alone and said", async () => {
  const { grid, workbook, formula } = await desk();
  const done = await handOn(workbook, { style: "named", locale: "en" });
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "G1" }, [["=1+1"]]);
  const kept = await takeBack(workbook, done);
  expect(kept.map(({ own }) => own.address)).toEqual(["G1"]);
  expect(await formula("G1")).toBe("=1+1");
  expect(await formula("E1")).toBe("=CHURNRATE(A1:A2,B1:B2,C1:C2)");
  grid.dispose();
});

test("it is one step to undo", async () => {
  const { grid, workbook, formula } = await desk();
  await handOn(workbook, { style: "inline", locale: "en" });
  await grid.undo();
  await workbook.calculation.settled();
  expect(await formula("E1")).toBe("=CHURNRATE(A1:A2,B1:B2,C1:C2)");
  expect(await formula("J1")).toBe("=SBGFIT(A10:A17)");
  grid.dispose();
});

test("numbers are alike to nine digits, errors by their code, blank and empty text are the same", () => {
  expect(isLike(1, 1 + 1e-10)).toBe(true);
  expect(isLike(1, 1 + 1e-8)).toBe(false);
  expect(isLike(new CellError("#N/A"), new CellError("#N/A"))).toBe(true);
  expect(isLike(new CellError("#N/A"), new CellError("#NUM!"))).toBe(false);
  expect(isLike(new CellError("#N/A"), 0)).toBe(false);
  expect(isLike("", null)).toBe(true);
  expect(isLike("1", 1)).toBe(false);
});
