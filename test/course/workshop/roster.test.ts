import fc from "fast-check";
import type { Workbook } from "../../../src/workbook/Workbook";
import { NO_STEP, type StepProgress } from "../../../src/course/progress/Progress";
import { LONGEST, readRecord, writeRecord } from "../../../src/course/workshop/roster/record";
import { NameTwice } from "../../../src/course/workshop/WorkshopDesk";
import { parseAddress, formatAddress } from "../../../src/cells/address";
import { excelWorkbook } from "../../../src/workbook/excel";
import { installExcel, type ExcelDouble } from "../../excel/excelDouble";
import { headlessGrid } from "../../support/headlessGrid";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { begunStep, deskOver, passedStep, placeNamed, workshop } from "./workshops";

const NAMES = ["Anna", "Борис", "=cmd", "@李明", "-Eve", "+1"];
const given: StepProgress["answers"] = { lost: { formulas: [["=B2-(B4-B3)"]], values: [[200]] } };

let double: ExcelDouble | undefined;
let grid: ReturnType<typeof headlessGrid> | undefined;
afterEach(() => {
  double?.uninstall();
  double = undefined;
  grid?.dispose();
  grid = undefined;
});
const excel = (): Workbook => {
  double = installExcel();
  return excelWorkbook;
};

describe.each([["in memory", () => memoryWorkbook() as Workbook], ["in Excel", excel]])("%s", (_, open) => {
  let workbook: Workbook;
  beforeEach(async () => {
    workbook = open();
    await deskOver(workbook).setUp(workshop, NAMES);
  });
  const header = async () => (await workbook.cells.read(await placeNamed(workbook, "ce_roster_header")))[0]!;
  const lines = async () => {
    const { row, rows } = parseAddress((await placeNamed(workbook, "ce_roster_learners")).address);
    return { sheet: "_Roster", address: formatAddress({ row: row + 1, column: 0, rows: rows - 1, columns: (await header()).length }) };
  };

  test("the roster has a line for each learner, as text", async () => {
    expect((await deskOver(workbook).find())?.learners).toEqual(NAMES);
    expect((await workbook.cells.formulas(await lines())).flat().join("")).toBe("");
    expect((await header()).slice(0, 2)).toEqual(["Learner", "Step 1.1"]);
  });

  test("two panes write each their own line, at the same time, and nothing is lost", async () => {
    const [anna, boris, trainer] = [deskOver(workbook), deskOver(workbook, "ru"), deskOver(workbook)];
    const changed = jest.fn();
    const stop = trainer.watch(changed);
    await new Promise((resolve) => setTimeout(resolve));
    const written = await Promise.all([anna.record("Anna", "2.1", { ...passedStep, answers: given }), boris.record(" БОРИС ", "2.1", begunStep), anna.record("Anna", "2.2", begunStep), boris.record("=cmd", "1.1", passedStep)]);
    expect(written).toEqual(["written", "written", "written", "written"]);
    const rows = await trainer.roster();
    expect(rows.map(({ learner }) => learner)).toEqual(NAMES);
    expect(rows.slice(0, 3).map(({ steps }) => steps)).toEqual([{ "2.1": { ...passedStep, answers: given }, "2.2": begunStep }, { "2.1": begunStep }, { "1.1": passedStep }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalled();
    stop();
    changed.mockClear();
    await anna.record("Anna", "2.1", passedStep);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
  });

  test("a change of another sheet is nothing to the board", async () => {
    const changed = jest.fn();
    deskOver(workbook).watch(changed);
    await new Promise((resolve) => setTimeout(resolve));
    await workbook.cells.write({ sheet: "Sheet1", address: "A1" }, [[1]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
  });

  test("a sheet that becomes the roster's while it is watched is heard", async () => {
    const names = (await workbook.names.list()).filter(({ name }) => name.startsWith("ce_roster_"));
    for (const { name } of names) await workbook.names.remove(name);
    const changed = jest.fn();
    deskOver(workbook).watch(changed);
    await new Promise((resolve) => setTimeout(resolve));
    await workbook.cells.write({ sheet: "_Roster", address: "A2" }, [["Group"]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).not.toHaveBeenCalled();
    for (const { name, place } of names) await workbook.names.define(name, place);
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalled();
  });

  test("states stand in the language of the workshop, by symbol and text", async () => {
    await deskOver(workbook, "ru").record("Anna", "2.1", passedStep);
    const at = (await header()).indexOf("Step 2.1");
    expect((await workbook.cells.read(await lines()))[0]![at]).toBe("✓ passed · 2 checks");
  });

  test("a roster that was sorted is written by its names", async () => {
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    const place = await lines();
    const sorted = [...(await workbook.cells.read(place))].reverse();
    await workbook.cells.write(place, sorted);
    await deskOver(workbook).record("Anna", "2.2", begunStep);
    const rows = await deskOver(workbook).roster();
    expect(rows.map(({ learner }) => learner)).toEqual([...NAMES].reverse());
    expect(rows.at(-1)!.steps).toEqual({ "2.1": passedStep, "2.2": begunStep });
  });

  test("who is not on the roster writes nothing; a name typed into a free line is on it", async () => {
    const before = await workbook.cells.read(await lines());
    expect([await deskOver(workbook).record("Zoe", "2.1", passedStep), await deskOver(workbook).record("", "2.1", passedStep), await deskOver(workbook).record("Anna", "9.9", passedStep)]).toEqual(["notListed", "notListed", "noRoster"]);
    expect(await workbook.cells.read(await lines())).toEqual(before);
    await workbook.cells.write({ sheet: "_Roster", address: `A${4 + NAMES.length}` }, [["Zoe"]]);
    expect(await deskOver(workbook).record("zoe", "2.1", passedStep)).toBe("written");
  });

  test("a record that was written over is damaged and costs nothing else", async () => {
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    await deskOver(workbook).record("Anna", "2.2", passedStep);
    const place = await lines();
    const column = (await header()).indexOf("Record 2.1");
    await workbook.cells.write({ sheet: place.sheet, address: formatAddress({ row: 3, column }) }, [["oops"]]);
    expect((await deskOver(workbook).roster())[0]).toEqual({ learner: "Anna", steps: { "2.2": passedStep }, damaged: ["2.1"], shortened: [] });
    await deskOver(workbook).record("Anna", "2.1", begunStep);
    expect((await deskOver(workbook).roster())[0]).toMatchObject({ steps: { "2.1": begunStep, "2.2": passedStep }, damaged: [] });
  });

  test("a heading that was written over costs no result, and set-up puts it back", async () => {
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    const column = (await header()).indexOf("Record 2.1");
    await workbook.cells.write({ sheet: "_Roster", address: formatAddress({ row: 2, column }) }, [["mine"]]);
    expect(await deskOver(workbook).record("Anna", "2.1", begunStep)).toBe("noRoster");
    expect((await deskOver(workbook).roster())[0]!.steps).toEqual({ "2.1": passedStep });
    await deskOver(workbook).setUp(workshop, NAMES);
    expect((await header())[column]).toBe("Record 2.1");
    expect((await deskOver(workbook).roster())[0]!.steps).toEqual({ "2.1": passedStep });
  });

  test("set-up again keeps results with their names, drops nobody who has some, and gives new modules columns", async () => {
    await deskOver(workbook).record("Борис", "2.1", passedStep);
    await deskOver(workbook).record("@李明", "1.1", begunStep);
    await deskOver(workbook).setUp({ ...workshop, modules: ["M2", "M4"], locale: "ru" }, ["Vera", "Anna"]);
    const rows = await deskOver(workbook).roster();
    expect(rows.map(({ learner }) => learner).sort()).toEqual(["@李明", "Anna", "Vera", "Борис"].sort());
    expect(rows.find(({ learner }) => learner === "Борис")!.steps).toEqual({ "2.1": passedStep });
    expect(rows.find(({ learner }) => learner === "@李明")!.steps).toEqual({ "1.1": begunStep });
    expect(await header()).toContain("Шаг 4.1");
    expect(await deskOver(workbook).record("Vera", "4.1", passedStep)).toBe("written");
    expect(await deskOver(workbook).record("Борис", "2.1", passedStep)).toBe("written");
    expect((await workbook.sheets.names()).filter((name) => name.startsWith("_"))).toEqual(["_Course", "_Roster"]);
  });

  test("set-up again before anybody has begun lays the table anew", async () => {
    await deskOver(workbook).setUp({ ...workshop, modules: ["M4"] }, ["Vera"]);
    expect((await header()).filter(Boolean).slice(0, 2)).toEqual(["Learner", "Step 4.1"]);
    expect((await deskOver(workbook).find())?.learners).toEqual(["Vera"]);
    expect(await deskOver(workbook).record("Vera", "4.1", passedStep)).toBe("written");
  });

  test("more learners than free lines find room, and so do those after them", async () => {
    const many = Array.from({ length: 60 }, (_each, at) => `Learner ${at}`);
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    await deskOver(workbook).setUp(workshop, many);
    const found = await deskOver(workbook).find();
    expect(new Set(found!.learners)).toEqual(new Set(["Anna", ...many]));
    expect(await deskOver(workbook).record("Learner 59", "2.1", passedStep)).toBe("written");
    const last = parseAddress((await placeNamed(workbook, "ce_roster_learners")).address);
    await workbook.cells.write({ sheet: "_Roster", address: formatAddress({ row: last.row + last.rows - 1, column: 0 }) }, [["Late"]]);
    expect(await deskOver(workbook).record("Late", "2.1", passedStep)).toBe("written");
  });

  test("a name that is given twice is refused before anything is written", async () => {
    await expect(deskOver(workbook).setUp({ ...workshop, title: "Other" }, ["Anna", " anna"])).rejects.toThrow(NameTwice);
    expect((await deskOver(workbook).find())?.workshop.title).toBe("Spring");
  });

  test("results whose name was taken away are still shown, without one", async () => {
    await deskOver(workbook).record("Anna", "2.1", passedStep);
    await workbook.cells.write({ sheet: "_Roster", address: "A4" }, [[null]]);
    expect((await deskOver(workbook).roster()).find(({ learner }) => learner === "")!.steps).toEqual({ "2.1": passedStep });
  });

  test("a roster whose row of headings is gone is laid anew with all its results", async () => {
    await deskOver(workbook).record("Anna", "2.1", { ...passedStep, answers: given });
    await workbook.names.remove("ce_roster_header");
    await workbook.names.define("ce_roster_learners", { sheet: "_Roster", address: "A4:A20" });
    expect(await deskOver(workbook).record("Anna", "2.1", passedStep)).toBe("noRoster");
    expect((await deskOver(workbook).roster())[0]!.steps).toEqual({ "2.1": { ...passedStep, answers: given } });
    await deskOver(workbook).setUp(workshop, ["Anna"]);
    expect((await deskOver(workbook).roster()).find(({ learner }) => learner === "Anna")!.steps).toEqual({ "2.1": { ...passedStep, answers: given } });
  });
});

describe.each([["in Excel", excel], ["in the embedded grid", () => (grid = headlessGrid()).workbook]])("%s", (_, open) => {
  test("sheets that were deleted are no workshop and no roster, and set-up makes them anew", async () => {
    const workbook = open();
    await deskOver(workbook).setUp(workshop, NAMES);
    expect(await deskOver(workbook).record("=cmd", "2.1", passedStep)).toBe("written");
    await workbook.sheets.remove("_Roster");
    expect([(await deskOver(workbook).find())?.learners, await deskOver(workbook).roster(), await deskOver(workbook).record("Anna", "2.1", passedStep)]).toEqual([[], [], "noRoster"]);
    await workbook.sheets.remove("_Course");
    expect(await deskOver(workbook).find()).toBeUndefined();
    await deskOver(workbook).setUp(workshop, NAMES);
    expect(await deskOver(workbook).record("Anna", "2.1", passedStep)).toBe("written");
  });
});

test("in Excel a result costs five batches of requests, a look at the workshop three", async () => {
  const workbook = excel();
  await deskOver(workbook).setUp(workshop, NAMES);
  const before = double!.syncs;
  await deskOver(workbook).record("Anna", "2.1", passedStep);
  const between = double!.syncs;
  await deskOver(workbook).find();
  expect([between - before, double!.syncs - between]).toEqual([5, 3]);
});

test("in Excel a workbook without a workshop is known by one batch of requests, however many names it has", async () => {
  const workbook = excel();
  for (const row of [1, 2, 3]) await workbook.names.define(`ce_2_1_part${row}`, { sheet: "Sheet1", address: `A${row}` });
  const before = double!.syncs;
  expect(await deskOver(workbook).find()).toBeUndefined();
  expect(double!.syncs - before).toBe(1);
});

const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.record({ formulas: fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }), values: fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }) }),
);
const anyStep: fc.Arbitrary<StepProgress> = fc.record({ passed: fc.boolean(), attempts: fc.nat(), hints: fc.constant({}), picks: fc.constant({}), readings: fc.constant({}), answers: fc.dictionary(fc.stringMatching(/^[a-z]+$/), block, { minKeys: 1 }) });

test("a record is read back as it was written", () => {
  fc.assert(fc.property(anyStep, (progress) => expect(readRecord(writeRecord("2.1", progress))).toEqual({ step: "2.1", progress, shortened: false })));
});

test("readRecord never throws, whatever stands in the cell", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(["object", "undefined"]).toContain(typeof readRecord(text))));
});

test("a record longer than a cell loses its answers first, then all but the result, and says so", () => {
  const long = { ...passedStep, readings: { rate: "end" }, answers: { lost: { formulas: [["=" + "1+".repeat(LONGEST)]], values: [[1]] } } };
  expect(readRecord(writeRecord("2.1", long))).toEqual({ step: "2.1", progress: { ...passedStep, readings: { rate: "end" } }, shortened: true });
  const longer = { ...long, picks: { which: "x".repeat(LONGEST) } };
  expect(readRecord(writeRecord("2.1", longer))).toEqual({ step: "2.1", progress: passedStep, shortened: true });
  expect(writeRecord("2.1", longer).length).toBeLessThan(LONGEST);
  expect(readRecord(writeRecord("2.1", { ...NO_STEP }))!.shortened).toBe(false);
});
