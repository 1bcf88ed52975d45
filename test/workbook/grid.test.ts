import { ICommandService, IUniverInstanceService, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SelectRangeCommand } from "@univerjs/sheets";
import { CellError } from "../../src/cells/Cell";
import { mixed, slowDouble } from "../support/probe";
import { headlessGrid } from "../support/headlessGrid";
import { contract } from "./contract";

contract("the embedded grid", async () => headlessGrid());

const at = (address: string) => ({ sheet: "Sheet1", address });
type Grid = ReturnType<typeof headlessGrid>;
const withGrid = async (run: (grid: Grid) => Promise<void>, ...of: Parameters<typeof headlessGrid>): Promise<void> => {
  const grid = headlessGrid(...of);
  try {
    await run(grid);
  } finally {
    grid.dispose();
  }
};
const data = (cellData: IObjectMatrixPrimitiveType<ICellData>) => ({ sheets: { s: { id: "s", name: "Sheet1", rowCount: 100, columnCount: 26, cellData } } });

test("each write is one step to undo, also where it makes the sheet larger", () =>
  withGrid(async ({ workbook: { cells, names, tables, formats, sheets }, undo, redo }) => {
    await cells.write(at("A1:B2"), [["id", "x"], ["a", 1]]);
    const steps: [() => Promise<unknown>, () => Promise<unknown>][] = [
      [() => cells.write(at("A3:AZ1200"), Array.from({ length: 1198 }, () => new Array(52).fill(7))), () => cells.read(at("A1200:B1200"))],
      [() => cells.writeFormulas(at("D1"), [["=1+1"]]), () => cells.formulas(at("D1"))],
      [() => cells.clear(at("A1:B1")), () => cells.read(at("A1:B1"))],
      [() => names.define("here", at("A1")), () => names.list()],
      [() => tables.add("Orders", at("A1:B2")), () => tables.list()],
      [() => formats.number(at("A1"), "0%"), () => cells.read(at("A1"))],
      [() => sheets.add("New"), () => sheets.names()],
    ];
    for (const [write, look] of steps) {
      const before = await look();
      await write();
      const after = await look();
      await undo();
      expect(await look()).toEqual(before);
      await redo();
      expect(await look()).toEqual(after);
      await undo();
    }
    expect(await cells.read(at("A1:B2"))).toEqual([["id", "x"], ["a", 1]]);
  }));

test("what is written together is one step to undo, also across a calculation, and the next write another one", () =>
  withGrid(async ({ workbook: { cells, formats, calculation, together }, numberFormat, undo, redo }) => {
    const look = async () => [await cells.read(at("A1:D3")), await cells.formulas(at("A1:D3")), await numberFormat(at("C2"))];
    await cells.write(at("A1"), [["mine"]]);
    const before = await look();
    await together(async () => {
      await cells.write(at("A2"), [[7]]);
      await cells.writeFormulas(at("C1"), [["=SEQUENCE(3,2,A2)"]]);
      await calculation.settled();
      await formats.number(at("C1:D3"), "0.0");
    });
    const after = await look();
    await cells.write(at("A3"), [["next"]]);
    await undo();
    await calculation.settled();
    expect(await look()).toEqual(after);
    await undo();
    await calculation.settled();
    expect(await look()).toEqual(before);
    await redo();
    await calculation.settled();
    expect(await look()).toEqual(after);
  }));

test("a format over formulas and what they have spilled is undone and done again, and they stay", () =>
  withGrid(async ({ workbook: { cells, formats, calculation }, numberFormat, undo, redo }) => {
    await cells.writeFormulas(at("A1:B1"), [["=SEQUENCE(3)", "=A2*2"]]);
    await formats.number(at("A2"), "0%");
    await calculation.settled();
    const look = async () => [await cells.read(at("A1:B3")), await cells.formulas(at("A1:B3")), await numberFormat(at("A1")), await numberFormat(at("A2"))];
    const before = await look();
    await formats.number(at("A1:B3"), "0.0");
    const after = await look();
    await undo();
    await calculation.settled();
    expect(await look()).toEqual(before);
    await redo();
    await calculation.settled();
    expect(await look()).toEqual(after);
    expect(after).toEqual([[[1, 4], [2, null], [3, null]], [["=SEQUENCE(3)", "=A2*2"], ["", ""], ["", ""]], "0.0", "0.0"]);
  }));

test("formulas in a workbook that is opened are calculated, and spill", () =>
  withGrid(async ({ workbook: { cells, calculation } }) => {
    await calculation.settled();
    expect(await cells.read(at("B1:F2"))).toEqual([[0.5, true, "12%", "007", "{1,2}"], [1.5, false, "12%", "007", "{1,2}"]]);
  }, [mixed], data({ 0: { 0: { v: 2 }, 1: { f: "=MIXED(A1)" } } })));

test("formulas filled down are read as each cell has them", () =>
  withGrid(async ({ workbook: { cells } }) => {
    expect(await cells.formulas(at("B1:B3"))).toEqual([["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]]);
  }, [], data({ 0: { 1: { f: "=A1+$A$1", si: "x" } }, 1: { 1: { si: "x" } }, 2: { 1: { si: "x" } } })));

test("slow functions fill in when they are ready, also after edits in between, and settled waits for them", async () => {
  const slow = slowDouble();
  await withGrid(async ({ workbook: { cells, calculation } }) => {
    await cells.write(at("A1"), [[1]]);
    await cells.writeFormulas(at("B1:D1"), [["=SLOWDOUBLE(A1)", "=B1+1", "=SLOWDOUBLE(B1)"]]);
    await calculation.settled();
    expect(await cells.read(at("B1:D1"))).toEqual([[2, 3, 4]]);
    await cells.write(at("A1"), [[2]]);
    await new Promise((resolve) => setTimeout(resolve, 103));
    await cells.write(at("A1"), [[5]]);
    await calculation.settled();
    expect(await cells.read(at("B1:D1"))).toEqual([[10, 11, 20]]);
  }, [slow.fn]);
});

test("50,000 rows are written, calculated and calculated again", () =>
  withGrid(async ({ workbook: { cells, calculation, sheets } }) => {
    const rows = 50_000;
    const lost = Array.from({ length: rows - 1 }, (_, row) => 5 / (row + 101)).reduce((sum, share) => sum + share, 0);
    await cells.write(at(`A1:D${rows}`), Array.from({ length: rows }, (_, row) => [row + 100, 10, row + 105, "customer"]));
    await cells.writeFormulas(at("F1:G1"), [[`=CHURNRATE(A2:A${rows},B2:B${rows},C2:C${rows})`, `=SUM(F1:F${rows})`]]);
    await calculation.settled();
    expect((await cells.read(at("G1")))[0]![0]).toBeCloseTo(lost, 6);
    await cells.write(at("A2"), [[505]]);
    await calculation.settled();
    expect((await cells.read(at("F1")))[0]![0]).toBeCloseTo(409 / 505, 9);
    expect((await sheets.used("Sheet1"))?.address).toBe(`A1:G${rows}`);
  }), 120_000);

test("formulas follow a name that was moved, also when its new block changes, and no other workbook gets the names of this one", async () => {
  await withGrid(async ({ workbook: { cells, names, calculation } }) => {
    await cells.write(at("A1:A2"), [[1], [10]]);
    await names.define("margin", at("A1"));
    await cells.writeFormulas(at("B1"), [["=margin*2"]]);
    await calculation.settled();
    await names.define("margin", at("A2"));
    await calculation.settled();
    await cells.write(at("A2"), [[20]]);
    await calculation.settled();
    expect(await cells.read(at("B1"))).toEqual([[40]]);
  });
  await withGrid(async ({ workbook: { cells, calculation } }) => {
    await calculation.settled();
    expect(await cells.read(at("B1"))).toEqual([[new CellError("#NAME?")]]);
  }, [], data({ 0: { 0: { v: 3 }, 1: { f: "=margin*2" } } }));
});

test("lookups find the results of formulas, also after these have changed", () =>
  withGrid(async ({ workbook: { cells, calculation } }) => {
    await cells.write(at("A1:A4"), [[1], [2], [3], [4]]);
    await cells.writeFormulas(at("B1:B4"), [["=A1*10"], ["=A2*10"], ["=A3*10"], ["=A4*10"]]);
    await cells.writeFormulas(at("C1:C3"), [["=MATCH(30,B1:B4,0)"], ["=XLOOKUP(70,B1:B4,A1:A4,0)"], ["=MATCH(30,E1:E4,0)"]]);
    await cells.writeFormulas(at("E1"), [["=B1:B4"]]);
    await calculation.settled();
    expect(await cells.read(at("C1:C3"))).toEqual([[3], [0], [3]]);
    await cells.write(at("A2:A3"), [[3], [7]]);
    await calculation.settled();
    expect(await cells.read(at("C1:C3"))).toEqual([[2], [7], [2]]);
  }));

test("a spill into formatted cells that was blocked is there again when the way is free", () =>
  withGrid(async ({ workbook: { cells, formats, calculation } }) => {
    await formats.number(at("A1:B3"), "0.0");
    await cells.writeFormulas(at("A1"), [["=SEQUENCE(3,2)"]]);
    await calculation.settled();
    await cells.write(at("B2"), [["in the way"]]);
    await calculation.settled();
    expect(await cells.read(at("A1:B3"))).toEqual([[new CellError("#SPILL!"), null], [null, "in the way"], [null, null]]);
    await cells.clear(at("B2"));
    await calculation.settled();
    expect(await cells.read(at("A1:B3"))).toEqual([[1, 2], [3, 4], [5, 6]]);
  }));

test("a column that somebody selects by its head is a whole column, although the sheet of the grid ends", () =>
  withGrid(async ({ workbook: { selection, sheets }, injector }) => {
    const [name] = await sheets.names();
    injector.get(ICommandService).syncExecuteCommand(SelectRangeCommand.id, { unitId: injector.get(IUniverInstanceService).getFocusedUnit()!.getUnitId(), subUnit: "s", range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 2 } });
    expect(await selection.current()).toEqual({ sheet: name, address: "B:C" });
    await selection.select(at("B2:C1000"));
    expect(await selection.current()).toEqual(at("B2:C1000"));
  }));
