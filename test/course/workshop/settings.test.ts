import fc from "fast-check";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { MODULES } from "../../../src/course/modules";
import { POLICIES } from "../../../src/course/progress/Progress";
import { modulesIn } from "../../../src/course/workshop/settings/readSetting";
import { readWorkshopCells } from "../../../src/course/workshop/settings/readWorkshopCells";
import { SETTINGS, usualWorkshop, type Setting } from "../../../src/course/workshop/settings/settings";
import { settingText } from "../../../src/course/workshop/settings/settingText";
import type { Workshop } from "../../../src/course/workshop/Workshop";
import { LOCALES } from "../../../src/locale/Locale";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { deskOver, placeNamed, workshop } from "./workshops";

const cellsOf = (of: Workshop, language = of.locale): Map<Setting, Cell> => new Map(SETTINGS.map((setting) => [setting, settingText(of, setting, language)]));

const anyWorkshop: fc.Arbitrary<Workshop> = fc.record({
  title: fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
  salt: fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
  modules: fc.subarray(MODULES.map(({ id }) => id), { minLength: 1 }),
  policies: fc.record({ churnBase: fc.constantFrom(...POLICIES.churnBase), ltvTiming: fc.constantFrom(...POLICIES.ltvTiming), lossPrice: fc.constantFrom(...POLICIES.lossPrice) }),
  locale: fc.constantFrom(...LOCALES),
  graded: fc.boolean(),
  hints: fc.boolean(),
  timer: fc.boolean(),
});

test("a workshop is read from the words of its table, in whichever language they stand", () => {
  fc.assert(fc.property(anyWorkshop, fc.constantFrom(...LOCALES), (of, language) => expect(readWorkshopCells(cellsOf(of, language), "en")).toEqual({ workshop: of, damaged: [] })));
});

test("whatever is written over a setting, the others keep their values and it takes its usual one", () => {
  const cell = fc.oneof(fc.constant(null), fc.double(), fc.constant(new CellError("#REF!")), fc.constant(" nonsense? "));
  fc.assert(
    fc.property(fc.constantFrom(...SETTINGS.filter((setting) => setting !== "title" && setting !== "salt")), cell, (setting, over) => {
      fc.pre(setting !== "modules" || modulesIn(over).damaged);
      const { workshop: read, damaged } = readWorkshopCells(cellsOf(workshop).set(setting, over), "en");
      expect(damaged).toEqual([setting in POLICIES ? "policies" : setting]);
      expect(read).toEqual({ ...workshop, ...(setting === "modules" ? { modules: usualWorkshop("en").modules } : {}) });
    }),
  );
});

test.each([
  ["M1, M2", ["M1", "M2"]],
  ["м2；М1", ["M1", "M2"]],
  ["M1、M3", ["M1", "M3"]],
  ["2", ["M2"]],
  [4, ["M4"]],
  ["M1 – M3, M5", ["M1", "M2", "M3", "M5"]],
])("%s names modules", (cell, modules) => {
  expect(modulesIn(cell)).toEqual({ modules, damaged: false });
});

test("of modules that are not all known the known are taken, and it is told", () => {
  expect(modulesIn("M1, M99, statistics")).toEqual({ modules: ["M1"], damaged: true });
});

test("a table stands for everybody to see and to change: a value is found wherever it has been moved", async () => {
  const workbook = memoryWorkbook();
  await deskOver(workbook).setUp({ ...workshop, title: "=SUM(1,2)" }, []);
  expect(await workbook.sheets.names()).toEqual(["Sheet1", "_Course"]);
  expect([workbook.cell("A1", "_Course"), workbook.formula("B4", "_Course"), workbook.cell("B4", "_Course")]).toEqual(["Workshop set-up", "", "=SUM(1,2)"]);
  expect(workbook.entry("B11", "_Course")).toMatchObject({ allow: { words: ["practice", "graded"] } });
  await workbook.cells.write({ sheet: "_Course", address: "B11" }, [["зачётная"]]);
  await workbook.cells.write({ sheet: "Sheet1", address: "C9" }, [["否"]]);
  await workbook.names.define("ce_course_hints", { sheet: "Sheet1", address: "C9" });
  expect(await deskOver(workbook).find()).toEqual({ workshop: { ...workshop, title: "=SUM(1,2)", graded: true, hints: false }, damaged: [], learners: [] });
});

test("a workbook without a table has no workshop", async () => {
  expect(await deskOver(memoryWorkbook()).find()).toBeUndefined();
});

test("settings are written anew where they stand, and those whose cells are gone below the others", async () => {
  const workbook = memoryWorkbook();
  await deskOver(workbook).setUp(workshop, []);
  await workbook.names.remove("ce_course_timer");
  expect(await deskOver(workbook).find()).toMatchObject({ damaged: ["timer"] });
  const changed: Workshop = { ...workshop, timer: true, policies: { churnBase: "exposed", ltvTiming: "end", lossPrice: "now" }, locale: "ru" };
  await deskOver(workbook).setUp(changed, []);
  expect(await deskOver(workbook).find()).toEqual({ workshop: changed, damaged: [], learners: [] });
  expect([await placeNamed(workbook, "ce_course_title"), await placeNamed(workbook, "ce_course_timer")]).toEqual([{ sheet: "_Course", address: "B4" }, { sheet: "_Course", address: "B14" }]);
  expect((await workbook.sheets.names()).length).toBe(2);
});
