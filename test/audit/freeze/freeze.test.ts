import { freeze } from "../../../src/audit/freeze/freeze";
import { AuditTable } from "../../../src/audit/freeze/AuditTable";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import { CellError, type Cell } from "../../../src/cells/Cell";
import type { Workbook } from "../../../src/workbook/Workbook";
import { headlessGrid } from "../../support/headlessGrid";

jest.setTimeout(60_000);

const REQUEST = { person: "Ann", time: 46_354.5, locale: "en", twin: () => "" } as const;
const RATES = "=CHURNRATE(A1:A2,B1:B2,C1:C2)";

async function desk() {
  const grid = headlessGrid();
  const { workbook } = grid;
  await workbook.cells.write({ sheet: "Sheet1", address: "A1:C2" }, [[3000, 500, 3300], [1200, 100, 1210]]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "E1" }, [[RATES]]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "G1" }, [['=CHURNRATE(A1,B1,C1,"end")*100']]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "H1" }, [["=SUM(A1:A2)"]]);
  await workbook.calculation.settled();
  const read = async (address: string, sheet = "Sheet1"): Promise<Cell[][]> => (await workbook.cells.read({ sheet, address })).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
  const formulas = async (address: string) => workbook.cells.formulas({ sheet: "Sheet1", address });
  return { grid, workbook, read, formulas };
}

const thaw = (workbook: Workbook, numbers: readonly number[]) => unfreeze(workbook, { numbers, locale: "en", note: ({ differences }) => `different: ${differences.length}` });

test("our formulas become their values, others stay, and the table has all that is needed to go back", async () => {
  const { grid, workbook, read, formulas } = await desk();
  const before = await read("E1:H2");
  const { sheet, rows } = await freeze(workbook, { ...REQUEST, scope: { kind: "workbook" } });
  await workbook.calculation.settled();
  expect(await formulas("E1:H2")).toEqual([["", "", "", "=SUM(A1:A2)"], ["", "", "", ""]]);
  expect(await read("E1:H2")).toEqual(before);
  expect(sheet).toBe("Audit");
  expect(rows.map(({ block, formula, inputs, reading, state }) => ({ block, formula, inputs, reading, state }))).toEqual([
    { block: "E1:E2", formula: RATES, inputs: "A1:A2: 2 × 1, n 2, Σ 4200; B1:B2: 2 × 1, n 2, Σ 600; C1:C2: 2 × 1, n 2, Σ 4510", reading: "CHURNRATE base=start", state: "frozen" },
    { block: "G1", formula: '=CHURNRATE(A1,B1,C1,"end")*100', inputs: "A1 = 3000; B1 = 500; C1 = 3300", reading: "CHURNRATE base=end", state: "frozen" },
  ]);
  const table = (await AuditTable.find(workbook))!;
  expect(table.rows).toEqual(rows);
  expect(await read("A5:E6", "Audit")).toEqual([[1, 46_354.5, "Ann", "1.0", "Sheet1"], [2, 46_354.5, "Ann", "1.0", "Sheet1"]]);
  grid.dispose();
});

test("unfreezing brings the formulas back, and says nothing where nothing has changed", async () => {
  const { grid, workbook, read, formulas } = await desk();
  const before = [await read("A1:H2"), await formulas("A1:H2")];
  await freeze(workbook, { ...REQUEST, scope: { kind: "workbook" } });
  const { restored, lost } = await thaw(workbook, [1, 2]);
  expect(restored.map(({ differences, typedOver, inputsNow }) => ({ differences, typedOver, inputsNow }))).toEqual([{ differences: [], typedOver: [], inputsNow: undefined }, { differences: [], typedOver: [], inputsNow: undefined }]);
  expect(lost).toEqual([]);
  expect([await read("A1:H2"), await formulas("A1:H2")]).toEqual(before);
  expect((await AuditTable.find(workbook))!.rows.map(({ state, note }) => [state, note])).toEqual([["restored", "different: 0"], ["restored", "different: 0"]]);
  expect((await workbook.names.list()).map(({ name }) => name)).toEqual(["ce_audit"]);
  grid.dispose();
});

test("an input that has changed, and a value typed over, are told with every cell that differs", async () => {
  const { grid, workbook } = await desk();
  await freeze(workbook, { ...REQUEST, scope: { kind: "sheet", sheet: "Sheet1" } });
  await workbook.cells.write({ sheet: "Sheet1", address: "C2" }, [[1180]]);
  await workbook.cells.write({ sheet: "Sheet1", address: "G1" }, [["mine"]]);
  const { restored: [rates, percent] } = await thaw(workbook, [1, 2]);
  expect(rates!.inputsNow).toContain("C1:C2: 2 × 1, n 2, Σ 4480");
  expect(rates!.typedOver).toEqual([]);
  expect(rates!.differences).toEqual([{ cell: "Sheet1!E2", was: 0.075, now: 0.1 }]);
  expect(percent!.typedOver).toEqual([{ cell: "Sheet1!G1", typed: "mine" }]);
  expect(percent!.inputsNow).toBeUndefined();
  expect(percent!.differences).toEqual([]);
  grid.dispose();
});

test("freezing is one step to undo", async () => {
  const { grid, workbook, formulas } = await desk();
  await freeze(workbook, { ...REQUEST, scope: { kind: "workbook" } });
  await grid.undo();
  await workbook.calculation.settled();
  expect((await formulas("E1:G1"))[0]).toEqual([RATES, "", '=CHURNRATE(A1,B1,C1,"end")*100']);
  grid.dispose();
});

test("interrupted when the cells are replaced, each formula stands in its cell or in the table, and goes back", async () => {
  const { grid, workbook, formulas } = await desk();
  const other = await workbook.sheets.add("Other");
  await workbook.cells.writeFormulas({ sheet: other, address: "A1" }, [["=CHURNRATE(3000,500,3300)"]]);
  await workbook.calculation.settled();
  let isGone = false;
  const lay: Workbook["layouts"]["lay"] = (sheet, layout) => ((isGone ||= sheet === other) ? Promise.reject(new Error("the program went away")) : workbook.layouts.lay(sheet, layout));
  const breaking: Workbook = { ...workbook, together: (work) => work(), layouts: { add: (name, layout) => workbook.layouts.add(name, layout), lay } };
  await expect(freeze(breaking, { ...REQUEST, scope: { kind: "workbook" } })).rejects.toThrow("went away");
  expect((await AuditTable.find(workbook))!.rows.map(({ state }) => state)).toEqual(["begun", "begun", "begun"]);
  expect((await formulas("E1"))[0]).toEqual([""]);
  const { restored } = await thaw(workbook, [1, 2, 3]);
  expect(restored.flatMap(({ differences }) => differences)).toEqual([]);
  expect((await formulas("E1:G1"))[0]).toEqual([RATES, "", '=CHURNRATE(A1,B1,C1,"end")*100']);
  expect(await workbook.cells.formulas({ sheet: other, address: "A1" })).toEqual([["=CHURNRATE(3000,500,3300)"]]);
  grid.dispose();
});

test("where there is nothing of ours, nothing is written", async () => {
  const { grid, workbook } = await desk();
  const { sheet, rows } = await freeze(workbook, { ...REQUEST, scope: { kind: "block", place: { sheet: "Sheet1", address: "H1:H9" } } });
  expect([sheet, rows]).toEqual([undefined, []]);
  expect(await workbook.sheets.names()).toEqual(["Sheet1"]);
  grid.dispose();
});
