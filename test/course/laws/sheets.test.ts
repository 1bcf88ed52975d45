import { makeDesk } from "../../../src/course/desk/makeDesk";
import { sheetWords } from "../../../src/locale/lesson";
import { layoutOf } from "../../../src/course/sheet/layoutOf";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import { nativesIn } from "../../../src/course/spelling/probe";
import { parseAddress, common } from "../../../src/cells/address";
import { functionById } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import { LOCALES } from "../../../src/locale/Locale";
import { excelWorkbook } from "../../../src/workbook/excel";
import { installExcel, type ExcelDouble } from "../../excel/excelDouble";
import { steps, textOf } from "../course";

const built = steps.filter(({ sheet }) => sheet);

/** The laws for the sheets the lessons stand on. */
for (const step of built) describe(`the sheet of step ${step.id}`, () => {
  let excel: ExcelDouble;
  beforeEach(() => (excel = installExcel()));
  afterEach(() => excel.uninstall());

  test("is laid out in Excel in three batches of requests at most, and mended in four", async () => {
    const desk = makeDesk({ workbook: excelWorkbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions: async () => new Map() });
    const build = async (most: number) => {
      const before = excel.syncs;
      const standing = await desk.build(step, textOf(step, "en"), 0);
      expect(excel.syncs - before).toBeLessThanOrEqual(most);
      return standing;
    };
    const standing = await build(3);
    await build(4);
    expect(standing.complete).toBe(true);
    expect((await desk.find(step))?.sheet).toBe(standing.sheet);
  });

  test.each(LOCALES)("keeps to what sheets can hold, in %s", (locale) => {
    const placed = placeSheet(step.sheet!);
    const layout = layoutOf({ step, placed, text: textOf(step, locale), words: sheetWords(locale), locale, data: step.book ?? {}, areaOf: (id) => placed.spots.get(id)!.area, isNew: true });
    for (const { entry } of layout.entries ?? []) {
      expect(entry.message.length).toBeLessThanOrEqual(255);
      if ("words" in entry.allow) {
        expect(entry.allow.words.join(",").length).toBeLessThanOrEqual(255);
        expect(entry.allow.words.filter((word) => word.includes(","))).toEqual([]);
      }
    }
    const written = (layout.values ?? []).map(({ address }) => parseAddress(address));
    written.forEach((area, at) => expect(written.slice(at + 1).find((other) => common(area, other))).toBeUndefined());
    expect((layout.widths ?? []).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(190);
  });

  test("asks the program for the names of all of Excel's own functions in its solutions", () => {
    const solutions = (step.answers ?? []).map(({ solution }) => (typeof solution === "string" ? solution : solution.fill));
    for (const solution of solutions) {
      const called = [...solution.matchAll(/([A-Z][A-Z0-9.]+)(?=\()/g)].map(([, name]) => name!).filter((name) => functionById(name) === undefined);
      expect(called.filter((name) => !nativesIn(solution).includes(name))).toEqual([]);
    }
  });
});
