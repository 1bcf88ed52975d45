import { makeDesk } from "../../../src/course/desk/makeDesk";
import { sheetWords } from "../../../src/locale/lesson";
import { layoutOf } from "../../../src/course/sheet/layoutOf";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import { ASKED } from "../../../src/course/spelling/probe";
import type { Step } from "../../../src/course/Step";
import { parseAddress, common } from "../../../src/cells/address";
import { functionById } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import { LOCALES } from "../../../src/locale/Locale";
import { excelWorkbook } from "../../../src/workbook/excel";
import { installExcel, type ExcelDouble } from "../../excel/excelDouble";
import { steps, textOf } from "../course";

/** The double of Excel calculates a large register twice. */
jest.setTimeout(60_000);
const built = steps.filter(({ sheet }) => sheet);

/** The laws for the sheets the lessons stand on. */
for (const step of built) describe(`the sheet of step ${step.id}`, () => {
  let excel: ExcelDouble;
  beforeEach(() => (excel = installExcel()));
  afterEach(() => excel.uninstall());

  test("is laid out in Excel in three batches of requests at most, and mended in four or five", async () => {
    const desk = makeDesk({ workbook: excelWorkbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions: async () => new Map() });
    const build = async (most: number) => {
      const before = excel.syncs;
      const standing = await desk.build(step, textOf(step, "en"), 0);
      expect(excel.syncs - before).toBeLessThanOrEqual(most);
      return standing;
    };
    const standing = await build(3);
    await build(5);
    expect(standing.complete).toBe(true);
    expect((await desk.find(step))?.sheet).toBe(standing.sheet);
  });

  test.each(LOCALES)("keeps to what sheets can hold, in %s", (locale) => {
    const placed = placeSheet(step.sheet!);
    const layout = layoutOf({ step, placed, text: textOf(step, locale), words: sheetWords(locale), locale, data: step.book ?? {}, areaOf: (id) => placed.spots.get(id)!.area, isNew: true, isBlank: true });
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

  test("asks the program for the names of all of Excel's own functions in its solutions and its prose", () => {
    const called = written(step).flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]+)(?=\()/g)].map(([, name]) => name!)).filter((name) => functionById(name) === undefined && name !== "IF");
    expect([...new Set(called)].filter((name) => !ASKED.includes(name))).toEqual([]);
  });

  test("asks in its marks for the row of a cell: without one the grid counts from elsewhere", () => {
    for (const { when } of step.marks ?? []) expect(when).not.toMatch(/(ROW|COLUMN)\(\)/);
  });

  test("holds no decimal in a criterion, which programs read by their own decimal sign", () => {
    for (const formula of written(step)) expect(formula).not.toMatch(/"[<>=]*\d*\.\d+"/);
  });
});

/** The formulas a learner may be shown: solutions, and what stands in the prose. */
function written(step: Step): readonly string[] {
  const solutions = (step.answers ?? []).map(({ solution }) => (typeof solution === "string" ? solution : solution.fill));
  const { reading, task, hints, mistakes, feedback } = textOf(step, "en");
  const prose = [...reading, ...task, ...Object.values(hints).flat(), ...Object.values(mistakes), ...Object.values(feedback)].join(" ");
  return [...solutions, ...[...prose.matchAll(/`(=[^`]+)`/g)].map(([, formula]) => formula!)];
}
