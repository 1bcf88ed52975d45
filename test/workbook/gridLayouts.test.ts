import { DataValidationStatus, ICommandService, IResourceManagerService, IUniverInstanceService, UniverInstanceType, type Workbook as GridWorkbook } from "@univerjs/core";
import { InsertRowCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { HEAT, LOOKS, MARKS } from "../../src/workbook/appearance";
import type { Layout } from "../../src/workbook/Layout";
import { headlessGrid } from "../support/headlessGrid";

type Grid = ReturnType<typeof headlessGrid>;
const withGrid = async (run: (grid: Grid) => Promise<void>, ...of: Parameters<typeof headlessGrid>): Promise<void> => {
  const grid = headlessGrid(...of);
  try {
    await run(grid);
  } finally {
    grid.dispose();
  }
};
const at = (address: string, sheet = "Sheet1") => ({ sheet, address });
const unitOf = ({ injector }: Grid): GridWorkbook => injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
const sheetId = (grid: Grid, sheet: string): string => unitOf(grid).getSheetBySheetName(sheet)!.getSheetId();
/** The marks are coloured a moment after the calculation. */
const fills = async ({ fillAt }: Grid, sheet: string, ...addresses: string[]): Promise<(string | undefined)[]> => {
  addresses.forEach((address) => fillAt(at(address, sheet)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return addresses.map((address) => fillAt(at(address, sheet)));
};

const churn: Layout = {
  values: [{ address: "A1:B4", cells: [["Churn", null], ["begin", 3000], ["lost", 200], ["rate", null]] }],
  names: [{ name: "ce_2_1_begin", address: "B2" }, { name: "ce_2_1_lost", address: "B3" }],
  formulas: [{ address: "B4:C4", formulas: [["=ce_2_1_lost/ce_2_1_begin", "=SEQUENCE(3)"]] }],
  formats: [{ address: "B4", format: "0.0%" }],
  looks: [{ address: "A1", look: "title" }, { address: "B2:B3", look: "input" }, { address: "B4", look: "answer" }],
  entries: [{ address: "B2:B3", entry: { allow: { from: 0, to: 9000, whole: true }, message: "A whole number." } }],
  marks: [{ address: "B4", when: "=B4>0.05", as: "poor" }],
  heat: [{ address: "C4:C6" }],
  widths: [30, 12],
};
const everything = async (grid: Grid, sheet: string) => {
  await grid.workbook.calculation.settled();
  const seen = await Promise.all(["A1", "B2", "B4", "C5"].map((address) => Promise.all([grid.lookAt, grid.entryAt, grid.marksAt, grid.widthOf, grid.numberFormat].map((of) => of(at(address, sheet))))));
  return [await grid.workbook.cells.read(at("A1:D8", sheet)), await grid.workbook.cells.formulas(at("A1:D8", sheet)), await grid.workbook.names.list(), seen];
};

test("lay is one step to undo and to do again, with all that it sets, and takes no value with it that changed in between", () =>
  withGrid(async (grid) => {
    const { cells, layouts } = grid.workbook;
    await cells.write(at("A1:B1"), [["mine", 1]]);
    await cells.writeFormulas(at("B4"), [["=B1*2"]]);
    await layouts.lay("Sheet1", { looks: [{ address: "A1:B4", look: "total" }], marks: [{ address: "B4", when: "=B4>1", as: "good" }], entries: [{ address: "B3:B5", entry: { allow: { words: ["a", "b"] }, message: "a or b" } }], widths: [20] });
    const before = await everything(grid, "Sheet1");
    await layouts.lay("Sheet1", churn);
    const after = await everything(grid, "Sheet1");
    expect(after).not.toEqual(before);
    await grid.undo();
    expect(await everything(grid, "Sheet1")).toEqual(before);
    await grid.redo();
    expect(await everything(grid, "Sheet1")).toEqual(after);
  }));

test("a look that is undone leaves a formula its value, also one that was not calculated when it was set", () =>
  withGrid(async ({ workbook: { cells, layouts, calculation }, undo, lookAt }) => {
    await cells.writeFormulas(at("B1"), [["=A1*2"]]);
    await calculation.settled();
    await cells.write(at("A1"), [[21]]);
    await layouts.lay("Sheet1", { looks: [{ address: "A1:B1", look: "total" }] });
    await calculation.settled();
    await undo();
    await calculation.settled();
    expect(await cells.read(at("A1:B1"))).toEqual([[21, 42]]);
    expect(await lookAt(at("B1"))).toEqual({});
  }));

test("a look over formulas and what they have spilled is undone and done again, and they stay and follow their cells", () =>
  withGrid(async ({ workbook: { cells, layouts, calculation }, undo, redo, lookAt }) => {
    await cells.write(at("A1"), [[1]]);
    await cells.writeFormulas(at("B2"), [["=SEQUENCE(2,2,A1)"]]);
    await calculation.settled();
    await layouts.lay("Sheet1", { looks: [{ address: "A1:C3", look: "answer" }] });
    for (const step of [undo, redo]) {
      await step();
      await calculation.settled();
      expect(await cells.read(at("B2:C3"))).toEqual([[1, 2], [3, 4]]);
      expect(await lookAt(at("C3"))).toEqual(step === redo ? LOOKS.answer : {});
    }
    await cells.write(at("A1"), [[5]]);
    await calculation.settled();
    expect(await cells.read(at("B2:C3"))).toEqual([[5, 6], [7, 8]]);
  }));

test("add is one step to undo and to do again: the sheet goes and comes with its names", () =>
  withGrid(async (grid) => {
    const { layouts, sheets, names } = grid.workbook;
    const { sheet } = await layouts.add("2.1 Churn", churn);
    const after = await everything(grid, sheet);
    await grid.undo();
    expect([await sheets.names(), await names.list()]).toEqual([["Sheet1"], []]);
    await grid.redo();
    expect(await everything(grid, sheet)).toEqual(after);
  }));

test("names with underscores and digits follow inserted rows and a sheet that gets another name, and formulas follow them", () =>
  withGrid(async (grid) => {
    const { cells, layouts, names, calculation } = grid.workbook;
    const { sheet } = await layouts.add("2.1 Churn", churn);
    await calculation.settled();
    const commands = grid.injector.get(ICommandService);
    const target = { unitId: unitOf(grid).getUnitId(), subUnitId: sheetId(grid, sheet) };
    await commands.executeCommand(InsertRowCommand.id, { ...target, direction: 0, range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 } });
    await commands.executeCommand(SetWorksheetNameCommand.id, { ...target, name: "Ann's churn" });
    await cells.write(at("B4", "Ann's churn"), [[2000]]);
    await calculation.settled();
    expect(await names.list()).toEqual([{ name: "ce_2_1_begin", place: at("B4", "Ann's churn") }, { name: "ce_2_1_lost", place: at("B5", "Ann's churn") }]);
    expect(await cells.read(at("B6", "Ann's churn"))).toEqual([[0.1]]);
    await cells.writeFormulas(at("E1"), [["=ce_2_1_begin+1"]]);
    await calculation.settled();
    expect(await cells.read(at("E1"))).toEqual([[2001]]);
  }));

test("marks colour the cells for which their formula holds, each row by its own, and heat colours from low to high", () =>
  withGrid(async (grid) => {
    const { cells, layouts, calculation } = grid.workbook;
    await layouts.lay("Sheet1", {
      values: [{ address: "A1:C4", cells: [["a", 0.9, 1], ["b", 0.2, 2], ["c", 0.7, 3], ["d", 0.05, 4]] }],
      marks: [{ address: "A1:B4", when: "=$B1>0.5", as: "good" }, { address: "A1:B4", when: "=$B1<0.1", as: "poor" }],
      heat: [{ address: "C1:C4" }],
    });
    await calculation.settled();
    const { good, poor } = { good: MARKS.good.fill, poor: MARKS.poor.fill };
    expect(await fills(grid, "Sheet1", "A1", "B1", "A2", "B3", "A4", "B4")).toEqual([good, good, undefined, good, poor, poor]);
    const [low, high] = await fills(grid, "Sheet1", "C1", "C4");
    expect([low, high].map(hex)).toEqual([HEAT.low, HEAT.high]);
    await cells.write(at("B2"), [[0.6]]);
    await calculation.settled();
    expect(await fills(grid, "Sheet1", "A2")).toEqual([good]);
  }));

test("what is left of a mark that another has cut goes on by its own rows", () =>
  withGrid(async (grid) => {
    const { layouts, calculation } = grid.workbook;
    await layouts.lay("Sheet1", { values: [{ address: "A1:A4", cells: [[1], [0], [1], [0]] }], marks: [{ address: "A1:A4", when: "=A1=1", as: "good" }] });
    await layouts.lay("Sheet1", { marks: [{ address: "A1:A2", when: "=A1=0", as: "fair" }] });
    await calculation.settled();
    expect(await fills(grid, "Sheet1", "A1", "A2", "A3", "A4")).toEqual([undefined, MARKS.fair.fill, MARKS.good.fill, undefined]);
  }));

test("an entry is valid where it is one of the words or lies between the numbers", () =>
  withGrid(async (grid) => {
    const { cells, layouts } = grid.workbook;
    await layouts.lay("Sheet1", {
      values: [{ address: "A1:D2", cells: [["end, of year", 0.95, 12, null], ["later", 0.96, 1.5, "x"]] }],
      entries: [
        { address: "A1:A2", entry: { allow: { words: ["start", "end, of year"] }, message: "no" } },
        { address: "B1:B2", entry: { allow: { from: 0, to: 0.95 }, message: "no" } },
        { address: "C1:C2", entry: { allow: { from: 1, to: 12, whole: true }, message: "no" } },
        { address: "D1:D2", entry: { allow: { from: -1, to: 1 }, message: "no" } },
      ],
    });
    const validators = grid.injector.get(SheetsDataValidationValidatorService);
    const status = (row: number) => Promise.all([0, 1, 2, 3].map((column) => validators.validatorCell(unitOf(grid).getUnitId(), "s", row, column)));
    expect(await status(0)).toEqual(new Array(4).fill(DataValidationStatus.VALID));
    expect(await status(1)).toEqual(new Array(4).fill(DataValidationStatus.INVALID));
    expect(await cells.read(at("A2"))).toEqual([["later"]]);
  }));

test("a workbook that was kept and is opened again has its looks, entries, marks and widths", async () => {
  let kept: Parameters<typeof headlessGrid>[1] = {};
  let before: unknown;
  await withGrid(async (grid) => {
    await grid.workbook.layouts.lay("Sheet1", churn);
    before = await everything(grid, "Sheet1");
    const unit = unitOf(grid);
    const resources = grid.injector.get(IResourceManagerService).getResources(unit.getUnitId(), UniverInstanceType.UNIVER_SHEET);
    kept = JSON.parse(JSON.stringify({ ...unit.getSnapshot(), id: "again", resources })) as typeof kept;
  });
  await withGrid(async (grid) => {
    expect(await everything(grid, "Sheet1")).toEqual(before);
    expect(await fills(grid, "Sheet1", "B4")).toEqual([MARKS.poor.fill]);
  }, undefined, kept);
});

/** The grid mixes colours as rgb(…). */
const hex = (color: string | undefined): string | undefined => (color?.startsWith("rgb") ? `#${color.match(/\d+/g)!.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}` : color);
