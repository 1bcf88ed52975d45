import { applyChanges } from "../../../src/audit/changes/applyChanges";
import { findRepairs } from "../../../src/audit/repair/findRepairs";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { HOSTS } from "../support/hosts";
import { headlessGrid } from "../../support/headlessGrid";
import { memoryWorkbook } from "../../support/memoryWorkbook";

test("what has lost its function is found in a scope, repaired in one step, and calculates", async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const { cells, calculation } = workbook;
  const other = await workbook.sheets.add("Ann's");
  await cells.write({ sheet: "Sheet1", address: "A1:C2" }, [[3000, 500, 3300], [1200, 100, 1210]]);
  await cells.writeFormulas({ sheet: "Sheet1", address: "E1:F2" }, [["=_xldudf_CE_CHURNRATE(A1,B1,C1)", "=[1]!CHURNRATE(A1,B1,C1)"], ["=CHURNRATE(A2,B2,C2)", "=MYCHURNRATE(A2,B2,C2)"]]);
  await cells.writeFormulas({ sheet: other, address: "B2" }, [["=@X.CHURNRATE(Sheet1!A1:A2,Sheet1!B1:B2,Sheet1!C1:C2)"]]);
  await calculation.settled();
  const found = await findRepairs(workbook, { kind: "workbook" }, undefined);
  expect(found.map(({ sheet, address, after, shows }) => [sheet, address, after, (shows as CellError).code])).toEqual([
    ["Sheet1", "E1", "=CHURNRATE(A1,B1,C1)", "#NAME?"],
    ["Sheet1", "F1", "=CHURNRATE(A1,B1,C1)", "#NAME?"],
    [other, "B2", "=CHURNRATE(Sheet1!A1:A2,Sheet1!B1:B2,Sheet1!C1:C2)", "#NAME?"],
  ]);
  expect(await findRepairs(workbook, { kind: "sheet", sheet: other }, undefined)).toEqual([found[2]]);
  expect(await findRepairs(workbook, { kind: "block", place: { sheet: "Sheet1", address: "F1:F9" } }, undefined)).toEqual([found[1]]);
  const applied = await applyChanges(workbook, found);
  await calculation.settled();
  expect(applied.written).toHaveLength(3);
  expect(await cells.read({ sheet: "Sheet1", address: "E1:F1" })).toEqual([[200 / 3000, 200 / 3000]]);
  expect(await cells.read({ sheet: other, address: "B2:B3" })).toEqual([[200 / 3000], [90 / 1200]]);
  expect(await findRepairs(workbook, { kind: "workbook" }, undefined)).toEqual([]);
  await applied.undo();
  expect((await cells.formulas({ sheet: "Sheet1", address: "E1:F1" }))[0]).toEqual(["=_xldudf_CE_CHURNRATE(A1,B1,C1)", "=[1]!CHURNRATE(A1,B1,C1)"]);
  grid.dispose();
});

test("a cell of ours that is busy, or does not know a right name, is entered again as it stands", async () => {
  const shown = { value: new CellError("#BUSY!") as Cell };
  const workbook = memoryWorkbook({ calculate: () => [[shown.value]] });
  const formula = "=SBGFIT(A1:A9)";
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "B1" }, [[formula]]);
  for (const [code, kind] of [["#BUSY!", "busy"], ["#NAME?", "name"]] as const) {
    workbook.put("B1", new CellError(code));
    const found = await findRepairs(workbook, { kind: "workbook" }, undefined);
    expect(found).toEqual([{ sheet: "Sheet1", address: "B1", before: formula, after: formula, shows: new CellError(code), why: [{ kind }], isUnsure: false }]);
    shown.value = 0.5;
    await applyChanges(workbook, found);
    expect([workbook.formula("B1"), workbook.cell("B1")]).toEqual([formula, 0.5]);
  }
});

test.each(HOSTS)("in %s what IFERROR hides is found unsure, and what is seen to work is not", async (_, open) => {
  const { workbook, dispose } = open();
  const { cells, calculation } = workbook;
  const [sheet] = await workbook.sheets.names();
  await cells.write({ sheet: sheet!, address: "A1:C1" }, [[3000, 500, 3300]]);
  const hidden = ["=IFERROR(OTHER.CHURNRATE(A1,B1,C1),0)", "=IF(ISERROR(OTHER.CHURNRATE(A1,B1,C1)),0,1)", "=IFERROR(CHURNRATE(A1,B1,C1),0)", "=IFERROR(OTHER.RATE(A1,B1,C1),0)"];
  await cells.writeFormulas({ sheet: sheet!, address: "E1:E4" }, hidden.map((formula) => [formula]));
  await calculation.settled();
  expect(await cells.read({ sheet: sheet!, address: "E1:E2" })).toEqual([[0], [0]]);
  const found = await findRepairs(workbook, { kind: "workbook" }, undefined);
  expect(found.map(({ address, isUnsure }) => [address, isUnsure])).toEqual([["E1", true], ["E2", true]]);
  await applyChanges(workbook, found);
  await calculation.settled();
  expect(await cells.read({ sheet: sheet!, address: "E1:E2" })).toEqual([[200 / 3000], [1]]);
  expect(await findRepairs(workbook, { kind: "workbook" }, undefined)).toEqual([]);
  dispose();
});
