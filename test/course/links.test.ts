import { formatAddress, parseAddress } from "../../src/cells/address";
import { CellError, type Cell } from "../../src/cells/Cell";
import { makeDesk } from "../../src/course/desk/makeDesk";
import type { Standing } from "../../src/course/desk/CourseDesk";
import { loadOptions } from "../../src/course/load";
import { MODULES, stepById } from "../../src/course/modules";
import type { Policies } from "../../src/course/progress/Progress";
import type { StepText } from "../../src/course/prose/StepText";
import { free, table } from "../../src/course/sheet/parts";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { courseWords } from "../../src/locale/course";
import type { Locale } from "../../src/locale/Locale";
import { excelWorkbook } from "../../src/workbook/excel";
import type { Workbook } from "../../src/workbook/Workbook";
import { installExcel, type ExcelDouble } from "../excel/excelDouble";
import { headlessGrid } from "../support/headlessGrid";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { textOf } from "./course";

const linking = MODULES.flatMap(({ steps }) => steps).flatMap((step) => Object.entries(step.links ?? {}).map(([id, link]) => [step.id, id, link, step] as const));

test.each(linking)("in step %s, {%s} is filled freely and follows something that is there", (_, id, link, step) => {
  expect(placeSheet(step.sheet!).spots.get(id)?.role).toBe("free");
  if ("step" in link) expect([...placeSheet(stepById(link.step)?.sheet ?? []).spots.keys()]).toEqual(expect.arrayContaining([link.part, link.own ?? link.part]));
});

const lost = stepById("2.1")!;
const flow = stepById("2.9")!;

/** A sheet that takes over a figure, the rows of a table and a reading, with a list to be written over. */
const report: Step = {
  id: "7.77",
  kind: "completeness",
  minutes: 1,
  sheet: [free("figure", "count"), free("base"), free("number", "count"), table("list", 3, [{ id: "item", role: "free", unit: "text" }, { id: "begun", role: "free", unit: "count" }])],
  preset: { number: 7, item: ["first", "second", null] },
  links: { figure: { step: "2.1", part: "lost" }, base: { policy: "churnBase" }, begun: { step: "2.9", part: "begin" } },
};
const SAID: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { first: "Churn", second: "Complaints" },
  ru: { first: "Отток", second: "Жалобы" },
  zh: { first: "流失", second: "投诉" },
};
const reportText = (locale: Locale): StepText => ({ ...textOf(lost, locale), words: { figure: "Figure", base: "Base", number: "Number", list: "List", item: "Item", begun: "Begun", ...SAID[locale] } });
const READINGS: Policies = { churnBase: "end", ltvTiming: "start", lossPrice: "before" };
const wordOf = (locale: Locale, base: "start" | "end"): string => courseWords(locale).policy.churnBase.values[base];

const deskOn = (workbook: Workbook, learner: string, locale: Locale = "en") => makeDesk({ workbook, engine: async () => ({ evaluate, references }), learner, locale, loadOptions: async () => new Map() });

type Host = { readonly workbook: Workbook; readonly close: () => void };
const inGrid = (): Host => {
  const grid = headlessGrid();
  return { workbook: grid.workbook, close: () => grid.dispose() };
};
const inExcel = (): Host => {
  const excel = installExcel();
  return { workbook: excelWorkbook, close: () => excel.uninstall() };
};
const inMemory = (): Host => ({ workbook: memoryWorkbook(), close: () => undefined });

describe.each([["the grid", inGrid], ["Excel", inExcel], ["memory", inMemory]] as const)("in %s", (_, open) => {
  let host: Host;
  let workbook: Workbook;
  beforeEach(() => {
    host = open();
    workbook = host.workbook;
  });
  afterEach(() => host.close());

  const build = (policies: Policies = READINGS, locale: Locale = "en", learner = "Anna") => deskOn(workbook, learner, locale).build(report, reportText(locale), 0, policies);
  const source = (step: Step, learner = "Anna") => deskOn(workbook, learner).build(step, textOf(step, "en"), 0);
  const at = ({ sheet, address }: Standing, id: string) => ({ sheet, address: address(id)! });
  const cells = async (standing: Standing, id: string) => (await workbook.cells.read(at(standing, id))).flat().map((cell) => (cell === "" ? null : cell));
  const formulas = async (standing: Standing, id: string) => (await workbook.cells.formulas(at(standing, id))).flat();
  const type = async (standing: Standing, id: string, cell: Cell, row = 0) => {
    const { row: top, column } = parseAddress(standing.address(id)!);
    await workbook.cells.write({ sheet: standing.sheet, address: formatAddress({ row: top + row, column }) }, [[cell]]);
  };

  test("free cells follow the learner's other sheet, wherever its parts stand", async () => {
    const from = await source(lost);
    const standing = await build();
    const cell = `'${from.sheet}'!${from.address("lost")}`;
    expect(await formulas(standing, "figure")).toEqual([`=IF(${cell}="","",${cell})`]);
  });

  test("a shorter table takes over as many rows as it has", async () => {
    const from = await source(flow);
    const { row, column } = parseAddress(from.address("begin")!);
    const wanted = [0, 1, 2].map((down) => `'${from.sheet}'!${formatAddress({ row: row + down, column })}`);
    expect(await formulas(await build(), "begun")).toEqual(wanted.map((cell) => `=IF(${cell}="","",${cell})`));
  });

  test("where the other sheet does not stand, the cells are left blank", async () => {
    const standing = await build();
    expect([await cells(standing, "figure"), await formulas(standing, "figure")]).toEqual([[null], [""]]);
  });

  test("another learner's sheet is not taken", async () => {
    await source(lost, "Boris");
    expect(await formulas(await build(), "figure")).toEqual([""]);
    const own = await source(lost);
    expect(await formulas(await build(), "figure")).toEqual([expect.stringContaining(own.sheet)]);
  });

  test("built again, only what is blank is filled: typed figures and formulas of the learner's own stay", async () => {
    const standing = await build();
    await type(standing, "figure", 41);
    await type(standing, "begun", 900, 1);
    await source(lost);
    await source(flow);
    await build();
    expect([await cells(standing, "figure"), await formulas(standing, "figure")]).toEqual([[41], [""]]);
    expect((await formulas(standing, "begun")).map(Boolean)).toEqual([true, false, true]);
    expect((await cells(standing, "begun"))[1]).toBe(900);
  });

  test("a formula of the learner's own stays, also while it shows nothing", async () => {
    const standing = await build();
    await workbook.cells.writeFormulas(at(standing, "figure"), [['=IF(H1="","",H1)']]);
    await source(lost);
    await build();
    expect(await formulas(standing, "figure")).toEqual(['=IF(H1="","",H1)']);
  });

  test("presets stand in the language of the sheet, are not brought back by building again, and come back with a reset", async () => {
    const standing = await build(READINGS, "ru");
    expect([await cells(standing, "item"), await cells(standing, "number")]).toEqual([["Отток", "Жалобы", null], [7]]);
    await type(standing, "item", "mine");
    await type(standing, "item", null, 1);
    await build(READINGS, "ru");
    expect(await cells(standing, "item")).toEqual(["mine", null, null]);
    await type(standing, "item", "more", 2);
    await deskOn(workbook, "Anna", "zh").reset(report, reportText("zh"), 0, READINGS);
    expect([await cells(standing, "item"), await cells(standing, "number")]).toEqual([["流失", "投诉", null], [7]]);
  });

  test("a reset takes over from the other sheet what was typed over", async () => {
    await source(lost);
    const standing = await build();
    await type(standing, "figure", 41);
    await deskOn(workbook, "Anna").reset(report, reportText("en"), 0, READINGS);
    expect(await formulas(standing, "figure")).toEqual([expect.stringContaining(lost.id)]);
  });

  test("the reading of the reports is written in the language of the sheet", async () => {
    expect(await cells(await build(READINGS, "zh"), "base")).toEqual([wordOf("zh", "end")]);
  });

  test("without readings nothing is written", async () => {
    const standing = await deskOn(workbook, "Anna").build(report, reportText("en"), 0);
    expect(await cells(standing, "base")).toEqual([null]);
  });

  test("the reading follows the setting and the language when the sheet is built again; a text of the learner's own stays", async () => {
    const standing = await build();
    await build({ ...READINGS, churnBase: "start" }, "ru");
    expect(await cells(standing, "base")).toEqual([wordOf("ru", "start")]);
    await type(standing, "base", "contracts in force on 1 January");
    await build();
    expect(await cells(standing, "base")).toEqual(["contracts in force on 1 January"]);
  });
});

describe("in Excel", () => {
  let excel: ExcelDouble;
  beforeEach(() => (excel = installExcel()));
  afterEach(() => excel.uninstall());

  test("what is blank is found out in two requests, however many cells are taken over", async () => {
    const build = async (step: Step) => {
      const before = excel.syncs;
      await deskOn(excelWorkbook, "Anna").build(step, reportText("en"), 0, READINGS);
      return excel.syncs - before;
    };
    const without: Step = { ...report, links: {} };
    await build(without);
    const bare = await build(without);
    expect(await build(report)).toBe(bare + 2);
  });
});

test("built again in another language, presets that were left as they were change with it, and what follows another sheet does not", async () => {
  const workbook = memoryWorkbook({ calculate: () => [["Complaints"]] });
  const words = new Map(Object.values(SAID).flatMap((said) => Object.entries(said).map(([id, word]) => [word.toLowerCase(), id] as const)));
  const desk = (locale: Locale) => makeDesk({ workbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale, loadOptions: async () => new Map([["item", words]]) });
  const standing = await desk("en").build(report, reportText("en"), 0);
  const { row, column } = parseAddress(standing.address("item")!);
  await workbook.cells.writeFormulas({ sheet: standing.sheet, address: formatAddress({ row: row + 1, column }) }, [["=H1"]]);
  await workbook.cells.write({ sheet: standing.sheet, address: formatAddress({ row: row + 2, column }) }, [["Rent"]]);
  await desk("ru").build(report, reportText("ru"), 0);
  expect((await workbook.cells.read({ sheet: standing.sheet, address: standing.address("item")! })).flat()).toEqual(["Отток", "Complaints", "Rent"]);
});

test("the words of presets are known in every language", async () => {
  const known = await loadOptions(stepById("8.1")!);
  expect(["Churn rate", "Коэффициент оттока", "客户流失率"].map((word) => known.get("")?.get(word.toLowerCase()))).toEqual(["churn", "churn", "churn"]);
});

test("a formula that leads nowhere any more is written anew", async () => {
  const workbook = memoryWorkbook({ calculate: (formula) => [[formula.includes("#REF!") ? new CellError("#REF!") : 0]] });
  const desk = deskOn(workbook, "Anna");
  const standing = await desk.build(report, reportText("en"), 0, READINGS);
  const place = { sheet: standing.sheet, address: standing.address("figure")! };
  await workbook.cells.writeFormulas(place, [['=IF(#REF!B5="","",#REF!B5)']]);
  await desk.build(lost, textOf(lost, "en"), 0);
  await desk.build(report, reportText("en"), 0, READINGS);
  expect((await workbook.cells.formulas(place)).flat()).toEqual([expect.stringContaining(lost.id)]);
});

describe("a sheet that has lost cells", () => {
  let host: Host;
  beforeEach(() => (host = inMemory()));
  afterEach(() => host.close());

  test("takes along what was typed and the formulas to other sheets, and fills what is blank", async () => {
    const { workbook } = host;
    const desk = deskOn(workbook, "Anna");
    await desk.build(flow, textOf(flow, "en"), 0);
    const standing = await desk.build(report, reportText("en"), 0, READINGS);
    const before = (await workbook.cells.formulas({ sheet: standing.sheet, address: standing.address("begun")! })).flat();
    const { row, column } = parseAddress(standing.address("begun")!);
    await workbook.cells.clear({ sheet: standing.sheet, address: formatAddress({ row: row + 1, column }) });
    await workbook.cells.write({ sheet: standing.sheet, address: formatAddress({ row: row + 1, column }) }, [[900]]);
    await workbook.names.remove("ce_7_77_number");
    await desk.build(lost, textOf(lost, "en"), 0);
    const anew = await desk.build(report, reportText("en"), 0, READINGS);
    expect(anew.sheet).not.toBe(standing.sheet);
    expect((await workbook.cells.formulas({ sheet: anew.sheet, address: anew.address("begun")! })).flat()).toEqual([before[0], "", before[2]]);
    expect((await workbook.cells.read({ sheet: anew.sheet, address: anew.address("begun")! })).flat()[1]).toBe(900);
    expect((await workbook.cells.formulas({ sheet: anew.sheet, address: anew.address("figure")! })).flat()).toEqual([expect.stringContaining(lost.id)]);
  });
});
