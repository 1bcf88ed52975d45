import { applyChanges } from "../../../src/audit/changes/applyChanges";
import type { Place, Workbook } from "../../../src/workbook/Workbook";
import { parseAddress, holds } from "../../../src/cells/address";
import { headlessGrid } from "../../support/headlessGrid";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const change = (address: string, before: string, after: string) => ({ sheet: "Sheet1", address, before, after });

/** The workbook with a cell that lets nobody write. */
function protectedAt(workbook: Workbook, address: string): Workbook {
  const { row, column } = parseAddress(address);
  const writeFormulas: Workbook["cells"]["writeFormulas"] = async (place: Place, formulas) => {
    if (holds(parseAddress(place.address), row, column)) throw new Error("protected");
    await workbook.cells.writeFormulas(place, formulas);
  };
  return { ...workbook, cells: { ...workbook.cells, writeFormulas } };
}
async function sheetOf(formulas: Readonly<Record<string, string>>) {
  const workbook = memoryWorkbook();
  for (const [address, formula] of Object.entries(formulas)) await workbook.cells.writeFormulas({ sheet: "Sheet1", address }, [[formula]]);
  return workbook;
}

test("applyChanges writes each cell and undo puts each back", async () => {
  const workbook = await sheetOf({ B1: "=1", B2: "=2", D9: "=3" });
  const changes = [change("B1", "=1", "=10"), change("B2", "=2", "=20"), change("D9", "=3", "=30")];
  const applied = await applyChanges(workbook, changes);
  expect(applied).toMatchObject({ written: changes, changed: [], refused: [] });
  expect([workbook.formula("B1"), workbook.formula("B2"), workbook.formula("D9")]).toEqual(["=10", "=20", "=30"]);
  expect((await applied.undo()).written).toHaveLength(3);
  expect([workbook.formula("B1"), workbook.formula("B2"), workbook.formula("D9")]).toEqual(["=1", "=2", "=3"]);
});

test("a cell that refuses is told with its reason, loses nothing, and keeps no other back", async () => {
  const workbook = await sheetOf({ B1: "=1", B2: "=2", B3: "=3" });
  const applied = await applyChanges(protectedAt(workbook, "B2"), [change("B1", "=1", "=10"), change("B2", "=2", "=20"), change("B3", "=3", "=30")]);
  expect(applied.written.map(({ address }) => address)).toEqual(["B1", "B3"]);
  expect(applied.refused).toEqual([{ change: change("B2", "=2", "=20"), reason: "protected" }]);
  expect([workbook.formula("B1"), workbook.formula("B2"), workbook.formula("B3")]).toEqual(["=10", "=2", "=30"]);
});

test("a cell that holds another formula by then is left alone, by applying and by undoing", async () => {
  const workbook = await sheetOf({ B1: "=1", B2: "=other" });
  const applied = await applyChanges(workbook, [change("B1", "=1", "=10"), change("B2", "=2", "=20")]);
  expect([applied.written.length, applied.changed]).toEqual([1, [change("B2", "=2", "=20")]]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "B1" }, [["=mine"]]);
  const undone = await applied.undo();
  expect([undone.written, undone.changed.map(({ address }) => address)]).toEqual([[], ["B1"]]);
  expect([workbook.formula("B1"), workbook.formula("B2")]).toEqual(["=mine", "=other"]);
});

test("an undo finds what was written in the program's own spelling", async () => {
  const workbook = await sheetOf({ B1: "=1" });
  const writeFormulas: Workbook["cells"]["writeFormulas"] = (place, formulas) => workbook.cells.writeFormulas(place, formulas.map((row) => row.map((formula) => formula.toUpperCase())));
  const applied = await applyChanges({ ...workbook, cells: { ...workbook.cells, writeFormulas } }, [change("B1", "=1", "=sum(1)")]);
  expect(workbook.formula("B1")).toBe("=SUM(1)");
  expect((await applied.undo()).written).toHaveLength(1);
  expect(workbook.formula("B1")).toBe("=1");
});

test("in the grid all is one step, also of the program's own undo", async () => {
  const grid = headlessGrid();
  const { cells, calculation } = grid.workbook;
  const formulas = async () => (await cells.formulas({ sheet: "Sheet1", address: "B1:D1" }))[0];
  await cells.writeFormulas({ sheet: "Sheet1", address: "B1:D1" }, [["=1", "", "=3"]]);
  const applied = await applyChanges(grid.workbook, [change("B1", "=1", "=10"), change("D1", "=3", "=30")]);
  await calculation.settled();
  expect(await formulas()).toEqual(["=10", "", "=30"]);
  await grid.undo();
  expect(await formulas()).toEqual(["=1", "", "=3"]);
  await grid.redo();
  await applied.undo();
  expect(await formulas()).toEqual(["=1", "", "=3"]);
  grid.dispose();
});
