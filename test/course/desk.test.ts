import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook as GridWorkbook } from "@univerjs/core";
import { InsertRowCommand, RemoveRowCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { formatAddress, parseAddress } from "../../src/cells/address";
import type { Grid } from "../../src/cells/Cell";
import { loadCourse, loadOptions } from "../../src/course/load";
import { makeDesk } from "../../src/course/desk/makeDesk";
import type { CourseDesk } from "../../src/course/desk/CourseDesk";
import { stepById } from "../../src/course/modules";
import type { StepText } from "../../src/course/prose/StepText";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { sheetWords } from "../../src/locale/lesson";
import type { Locale } from "../../src/locale/Locale";
import type { Workbook } from "../../src/workbook/Workbook";
import { headlessGrid } from "../support/headlessGrid";

const lost = stepById("2.1")!;

let grid: ReturnType<typeof headlessGrid>;
let workbook: Workbook;
beforeEach(() => {
  grid = headlessGrid();
  workbook = grid.workbook;
});
afterEach(() => grid.dispose());

const deskOf = (learner = "Anna", locale: Locale = "en", at: Workbook = workbook): CourseDesk => makeDesk({ workbook: at, engine: async () => ({ evaluate, references }), learner, locale, loadOptions });
const textOf = async (step: Step, locale: Locale = "en"): Promise<StepText> => (await loadCourse(locale)).text(step);
const build = async (step = lost, seed = 0, learner = "Anna") => deskOf(learner).build(step, await textOf(step), seed);
const type = async (sheet: string, address: string, formula: string): Promise<void> => {
  await workbook.cells.writeFormulas({ sheet, address }, [[formula]]);
  await workbook.calculation.settled();
};
const value = async (sheet: string, address: string) => (await workbook.cells.read({ sheet, address }))[0]![0];

test("a built sheet holds the book's data, their names, the learner and the numbers used", async () => {
  const standing = await build();
  expect([standing.sheet, standing.address("begin"), standing.address("lost"), standing.seed, standing.complete]).toEqual(["2.1 Lost customers", "B2", "B5", 0, true]);
  expect(await workbook.cells.read({ sheet: standing.sheet, address: "A1:B5" })).toEqual([
    ["2.1 Lost customers", "Value"],
    [expect.any(String), 3000],
    [expect.any(String), 500],
    [expect.any(String), 3300],
    [expect.any(String), null],
  ]);
  expect((await workbook.names.list()).map(({ name }) => name)).toEqual(expect.arrayContaining(["ce_2_1_begin", "ce_2_1_lost", "ce_2_1_learner"]));
});

test("a check fails as built, passes with any right formula, and writes nothing", async () => {
  const { sheet } = await build();
  await workbook.calculation.settled();
  const before = await workbook.cells.read({ sheet, address: "A1:C9" });
  expect(await deskOf().check(lost, {})).toMatchObject({ passed: false, findings: [{ key: "blank", at: "lost" }] });
  expect(await workbook.cells.read({ sheet, address: "A1:C9" })).toEqual(before);
  for (const formula of ["=LOSTCUSTOMERS(B2,B3,B4)", "=B2-(B4-B3)", "=SUM(B2:B3)-B4", "=LET(stayed,B4-B3,B2-stayed)", "=ce_2_1_begin+ce_2_1_joined-ce_2_1_end"]) {
    await type(sheet, "B5", formula);
    expect([formula, (await deskOf().check(lost, {})).passed]).toEqual([formula, true]);
  }
});

test("a check gives what stood in the answers as it would stand on a new sheet", async () => {
  const { sheet } = await build();
  await type(sheet, "B5", "=SUM($B$2:B3)-B4+E9");
  const unit = grid.injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
  await grid.injector.get(ICommandService).executeCommand(InsertRowCommand.id, { unitId: unit.getUnitId(), subUnitId: unit.getSheetBySheetName(sheet)!.getSheetId(), range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 }, direction: 0 });
  await workbook.calculation.settled();
  expect(await workbook.cells.formulas({ sheet, address: "B6" })).toEqual([["=SUM($B$3:B4)-B5+E10"]]);
  expect((await deskOf().check(lost, {})).answers).toEqual({ lost: { formulas: [[`=SUM(B2:B3)-B4+'${sheet}'!E10`]], values: [[200]] } });
});

test.each([
  ["=B2-B4", "mistakes", "netGrowth"],
  ["=3000-(3300-500)", "common", "typedInside"],
  ["=B2-(3300-500)", "common", "typedInside"],
  ["=ROWS(A1:A200)", "common", "notRead"],
  ["=1/0", "common", "error"],
  ["=B3*0.4", "common", "typedInside"],
])("%s is diagnosed", async (formula, section, key) => {
  const { sheet } = await build();
  await type(sheet, "B5", formula);
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ weight: "essential", section, key });
});

test("a mistake is named only where the formula makes it on other numbers, too", async () => {
  const { sheet } = await build();
  await type(sheet, "B5", "=B3*B4/B2-850");
  expect(await value(sheet, "B5")).toBe(-300);
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ section: "common", key: "other" });
});

test("a number of the task that was typed in is told by its cell, also where the cell is read elsewhere", async () => {
  const rate = stepById("2.2")!;
  const { sheet } = await build(rate);
  await type(sheet, "B5", "=(B2+B3-B4)/3000");
  expect((await deskOf().check(rate, {})).findings[0]).toMatchObject({ key: "typedInside", data: { cell: "B2" } });
});

test("what stands behind another answer is told by the task's own cell", async () => {
  const bill = stepById("2.4")!;
  const standing = await build(bill);
  const cell = (id: string): string => standing.address(id)!;
  await type(standing.sheet, cell("lost"), `=LOSTCUSTOMERS(${cell("begin")},${cell("joined")},${cell("end")})`);
  await type(standing.sheet, cell("rate"), `=${cell("lost")}/${cell("begin")}`);
  await type(standing.sheet, cell("loss"), `=(${cell("begin")}+${cell("joined")}-${cell("end")})*${cell("before")}*3%`);
  expect((await deskOf().check(bill, {})).findings.find(({ weight }) => weight === "essential")).toMatchObject({ key: "typedInside", at: "loss", data: { cell: cell("margin") } });
});

test("an error in the corner of what should spill is told as one", async () => {
  const bridge = stepById("2.5")!;
  const { sheet, address } = await build(bridge);
  await type(sheet, address("bridge")!.split(":")[0]!, "=REVENUEBRIDGE(B2,B4,B3,B5,B6)");
  expect((await deskOf().check(bridge, {})).findings[0]).toMatchObject({ key: "error", at: "bridge" });
});

test("a formula may go through cells of the learner's own, and through spills", async () => {
  const { sheet } = await build();
  await type(sheet, "E2", "=B4-B3");
  await type(sheet, "E4", "=B2:B4*1");
  await type(sheet, "B5", "=E4-E2");
  expect((await deskOf().check(lost, {})).passed).toBe(true);
});

test("a changed input is told before anything else", async () => {
  const { sheet } = await build();
  await workbook.cells.write({ sheet, address: "B3" }, [[600]]);
  await type(sheet, "B5", "=LOSTCUSTOMERS(B2,B3,B4)");
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ key: "inputChanged", data: { cell: "B3" } });
});

test("building again mends the inputs and words, and keeps the answers and the learner's own cells", async () => {
  const { sheet } = await build();
  await type(sheet, "B5", "=B2-(B4-B3)");
  await workbook.cells.write({ sheet, address: "A2:B3" }, [["?", 1], [null, null]]);
  await workbook.cells.write({ sheet, address: "F7" }, [["mine"]]);
  const again = await build(lost, 12345);
  expect([again.sheet, again.seed]).toEqual([sheet, 0]);
  await workbook.calculation.settled();
  expect([await value(sheet, "B2"), await value(sheet, "B3"), await value(sheet, "B5"), await value(sheet, "F7")]).toEqual([3000, 500, 200, "mine"]);
  expect(await value(sheet, "A2")).not.toBe("?");
  expect(await workbook.sheets.names()).toHaveLength(2);
});

test("reset empties the answers and takes other numbers", async () => {
  const { sheet } = await build();
  await type(sheet, "B5", "=B2-(B4-B3)");
  const standing = await deskOf().reset(lost, await textOf(lost), 77);
  expect([standing.sheet, standing.seed, await value(sheet, "B5")]).toEqual([sheet, 77, null]);
  expect(await value(sheet, "B2")).not.toBe(3000);
  await type(sheet, "B5", "=B2-(B4-B3)");
  expect((await deskOf().check(lost, {})).passed).toBe(true);
});

test("the numbers of a seed are the same for everybody who has it", async () => {
  const first = await build(lost, 99);
  const other = await build(lost, 99, "Boris");
  expect(await workbook.cells.read({ sheet: first.sheet, address: "B2:B4" })).toEqual(await workbook.cells.read({ sheet: other.sheet, address: "B2:B4" }));
});

test("names that are taken are left alone: the lesson gets a set of its own", async () => {
  await workbook.cells.write({ sheet: "Sheet1", address: "A1" }, [[42]]);
  await workbook.names.define("ce_2_1_begin", { sheet: "Sheet1", address: "A1" });
  const standing = await build();
  const names = new Map((await workbook.names.list()).map(({ name, place }) => [name, place]));
  expect(names.get("ce_2_1_begin")).toEqual({ sheet: "Sheet1", address: "A1" });
  expect(names.get("ce_2_1_begin_2")).toEqual({ sheet: standing.sheet, address: "B2" });
  expect(await value("Sheet1", "A1")).toBe(42);
  expect((await deskOf().find(lost))?.sheet).toBe(standing.sheet);
});

test("two learners in one workbook have each their own sheet", async () => {
  const [anna, boris] = [await build(), await build(lost, 0, "Boris")];
  expect(anna.sheet).not.toBe(boris.sheet);
  expect([(await deskOf("Anna").find(lost))?.sheet, (await deskOf("Boris").find(lost))?.sheet]).toEqual([anna.sheet, boris.sheet]);
});

test("a sheet is known in whatever language it was built", async () => {
  const { sheet } = await deskOf("Anna", "ru").build(lost, await textOf(lost, "ru"), 0);
  expect((await deskOf("Anna", "zh").find(lost))?.sheet).toBe(sheet);
});

test("the last hint is the formula with the addresses where the cells stand", async () => {
  await build();
  expect(await deskOf().solution(lost, "lost")).toBe("=LOSTCUSTOMERS(B2,B3,B4)");
});

test("the chart names the cells where they stand", async () => {
  const standing = await build();
  expect(standing.chart(await textOf(lost))).toMatchObject({ kind: "bars", categories: "A2:A5", series: [{ values: "B2:B5" }] });
});

describe("what people do to sheets", () => {
  const command = async (id: string, sheet: string, params: object): Promise<void> => {
    const unit = grid.injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
    const subUnitId = unit.getSheetBySheetName(sheet)!.getSheetId();
    await grid.injector.get(ICommandService).executeCommand(id, { unitId: unit.getUnitId(), subUnitId, ...params });
    await workbook.calculation.settled();
  };
  const rows = (from: number, to: number) => ({ range: { startRow: from, endRow: to, startColumn: 0, endColumn: 25 }, direction: 0 });

  test("rows put in between and another name for the sheet do no harm", async () => {
    const { sheet } = await build();
    await type(sheet, "B5", "=B2-(B4-B3)");
    await command(InsertRowCommand.id, sheet, rows(3, 4));
    await command(SetWorksheetNameCommand.id, sheet, { name: "Моя таблица" });
    const standing = await deskOf().find(lost);
    expect([standing?.sheet, standing?.address("joined"), standing?.address("end"), standing?.address("lost"), standing?.complete]).toEqual(["Моя таблица", "B3", "B6", "B7", true]);
    expect((await deskOf().check(lost, {})).passed).toBe(true);
    expect(await deskOf().solution(lost, "lost")).toBe("=LOSTCUSTOMERS(B2,B3,B6)");
    const mended = await build();
    await workbook.calculation.settled();
    expect([mended.sheet, await value(mended.sheet, "B6"), await value(mended.sheet, "A7"), await value(mended.sheet, "B7"), await value(mended.sheet, "A4")]).toEqual(["Моя таблица", 3300, expect.stringMatching(/lost/i), 200, null]);
  });

  test("a row that was deleted is told, and the sheet laid out anew beside takes the answers along", async () => {
    const { sheet } = await build();
    await type(sheet, "B5", "=B2-B4+B3+F1");
    await command(RemoveRowCommand.id, sheet, { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25, rangeType: 1 } });
    expect((await deskOf().find(lost))?.complete).toBe(false);
    expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ weight: "essential", key: "cellsMissing" });
    const anew = await build();
    expect([anew.sheet === sheet, anew.complete, (await workbook.sheets.names()).includes(sheet)]).toEqual([false, true, true]);
    expect(await workbook.cells.formulas({ sheet: anew.sheet, address: "B5" })).toEqual([[expect.stringMatching(/^=B2-B4.*!F1$/)]]);
  });
});

test("another base than the settings name is noted, and so is the function that does it in one", async () => {
  const rate = stepById("2.2")!;
  const { sheet, address } = await build(rate);
  await type(sheet, address("rate")!, "=(B2-(B4-B3))/B4");
  const { passed, findings, readings } = await deskOf().check(rate, {}, { churnBase: "start", ltvTiming: "start", lossPrice: "before" });
  expect([passed, readings]).toEqual([true, { rate: "end" }]);
  expect(findings.map(({ section, key }) => `${section}.${key}`)).toEqual(["common.done", "readings.end", "common.otherPolicy", "common.oneFunction"]);
  expect(findings.at(-1)!.data).toEqual({ formula: '=CHURNRATE(B2,B3,B4,"end")' });
});

test("a row put into a table of the task is told; one put among what the learner fills in is theirs", async () => {
  const insert = async (sheet: string, row: number): Promise<void> => {
    const unit = grid.injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 25 };
    await grid.injector.get(ICommandService).executeCommand(InsertRowCommand.id, { unitId: unit.getUnitId(), subUnitId: unit.getSheetBySheetName(sheet)!.getSheetId(), range, direction: 0 });
    await workbook.calculation.settled();
  };
  const loss = stepById("2.3")!;
  const { sheet, address } = await build(loss);
  await insert(sheet, Number(/\d+$/.exec(address("share")!)![0]) - 1);
  expect((await deskOf().check(loss, {})).findings[0]).toMatchObject({ key: "grown" });
  expect(await build(loss)).toMatchObject({ complete: true });

  const periods = stepById("2.9")!;
  const own = await build(periods);
  await insert(own.sheet, 4);
  expect((await deskOf().find(periods))?.complete).toBe(true);
  expect((await deskOf().check(periods, {})).findings[0]).toMatchObject({ section: "rules" });
});

test("a check before the sheet stands says so", async () => {
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ weight: "essential", key: "notBuilt" });
});

test("a sheet mended in another language keeps what was picked: its words change with those of the sheet", async () => {
  const controllable = stepById("3.2")!;
  const standing = await build(controllable);
  const free = Object.entries(controllable.example ?? {});
  const options = [...placeSheet(controllable.sheet!).spots].filter(([, { allowed }]) => allowed && "options" in allowed).map(([id]) => id);
  const text = await textOf(controllable);
  for (const [id, cells] of free) {
    const words = [cells].flat(2).map((cell) => (options.includes(id) && typeof cell === "string" ? (text.words[cell] as string) : cell));
    const area = parseAddress(standing.address(id)!);
    await workbook.cells.write({ sheet: standing.sheet, address: standing.address(id)! }, Array.from({ length: area.rows }, (_, row) => words.slice(row * area.columns, (row + 1) * area.columns)) as Grid);
  }
  await workbook.calculation.settled();
  const given = async () => Promise.all([...placeSheet(controllable.sheet!).spots].filter(([, { role, units }]) => role === "given" && units[0] !== "text").map(([id]) => workbook.cells.read({ sheet: standing.sheet, address: standing.address(id)! })));
  const before = await given();
  expect(before.flat(2).some((cell) => typeof cell === "number" && cell > 0)).toBe(true);
  await deskOf("Anna", "ru").build(controllable, await textOf(controllable, "ru"), 0);
  await workbook.calculation.settled();
  expect(await given()).toEqual(before);
});

test("reset says beside the seed whose numbers they are", async () => {
  const { sheet } = await build();
  await deskOf().reset(lost, await textOf(lost), 77);
  const place = (await workbook.names.list()).find(({ name }) => name === "ce_2_1_variant")!.place;
  const { row, column } = parseAddress(place.address);
  expect((await workbook.cells.read({ sheet, address: formatAddress({ row, column, columns: 2 }) }))[0]).toEqual([77, sheetWords("en").ownNumbers]);
});

test("what cannot be tried must at least read the task: a number typed on another sheet is told", async () => {
  const { sheet } = await build();
  await workbook.cells.write({ sheet: "Sheet1", address: "A1" }, [[200]]);
  await type(sheet, "B5", '=INDIRECT("Sheet1!A1")');
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ weight: "essential", key: "notRead" });
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "A2" }, [[`='${sheet}'!B4-'${sheet}'!B3`]]);
  await type(sheet, "B5", "=B2-Sheet1!A2");
  expect((await deskOf().check(lost, {})).findings[0]).toMatchObject({ weight: "essential", key: "otherSheet" });
});

test("a table that begins in the row of its headings is told where it belongs", async () => {
  const reasons = stepById("3.1")!;
  const { sheet, address } = await build(reasons);
  const cell = (id: string): string => address(id)!;
  await type(sheet, cell("pareto").split(":")[0]!, `=DROP(PARETO(${cell("cause")},${cell("count")}),1)`);
  expect((await deskOf().check(reasons, {})).findings[0]).toMatchObject({ key: "headingsMissing", at: "pareto" });
});

test("reset empties what was filled in freely as well", async () => {
  const periods = stepById("2.9")!;
  const { sheet, address } = await build(periods);
  await workbook.cells.write({ sheet, address: address("begin")!.split(":")[0]! }, [[1000]]);
  await deskOf().reset(periods, await textOf(periods), 0);
  expect((await workbook.cells.read({ sheet, address: address("begin")! })).flat()).toEqual(new Array(12).fill(null));
});

test("the chart's words come from the prose of the step", async () => {
  const text = await textOf(lost);
  expect((await build()).chart(text)).toMatchObject({ title: text.chart!.title, alt: text.chart!.alt });
});
