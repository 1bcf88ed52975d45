import { CellError, type Cell } from "../../src/cells/Cell";
import { filledIn, filledOf } from "../../src/course/check/filledIn";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { damageTo } from "../../src/course/desk/findStanding";
import { makeDesk } from "../../src/course/desk/makeDesk";
import { loadOptions } from "../../src/course/load";
import { dashboard } from "../../src/course/m8/dashboard";
import { column } from "../../src/course/m8/dashboardExample";
import { MOST } from "../../src/course/m8/dashboardSheet";
import { onePage } from "../../src/course/m8/onePage";
import { FIGURE_IDS } from "../../src/course/m8/onePageSheet";
import { postAudit } from "../../src/course/m8/postAudit";
import { refersToSource } from "../../src/course/m8/source";
import { zeroChurn } from "../../src/course/m8/zeroChurn";
import { stepById } from "../../src/course/modules";
import { BEGINNING } from "../../src/course/progress/Progress";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Data, Found, Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { LOCALES } from "../../src/locale/Locale";
import { excelWorkbook } from "../../src/workbook/excel";
import type { Workbook } from "../../src/workbook/Workbook";
import { installExcel } from "../excel/excelDouble";
import { headlessGrid } from "../support/headlessGrid";
import { textOf } from "./course";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const sheetOf = async (step: Step, data: Data = {}) => learnerSheet({ ...step, example: { ...step.example, ...data } }, step.book ?? {});
const shown = async (step: Step, id: string, data: Data = {}): Promise<readonly Cell[]> => {
  const read = await sheetOf(step, data);
  return valuesIn(read, areaIn(read, id)).flat();
};
const ruleOf = (step: Step, id: string) => step.rules!.find((rule) => rule.id === id)!;
const found = async (step: Step, id: string, data: Data): Promise<Found | undefined> => ruleOf(step, id).find(filledIn(await sheetOf(step, data), new Map()));
const deskOn = (workbook: Workbook) => makeDesk({ workbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions });

describe("the dashboard", () => {
  const one = (better: "more" | "less", amber: number, red: number, now: number): Data => ({ direction: column(better), indicator: column("Only"), target: column(better === "more" ? 1 : 0), amber: column(amber), red: column(red), now: column(now) });
  const statusOf = async (data: Data) => (await shown(dashboard, "status", data))[0];
  const [onCourse, watch, act] = ["stateName 1", "stateName 2", "stateName 3"];

  test.each([
    ["more", 0.8, 0.6, 0.9, onCourse],
    ["more", 0.8, 0.6, 0.8, onCourse],
    ["more", 0.8, 0.6, 0.7, watch],
    ["more", 0.8, 0.6, 0.6, watch],
    ["more", 0.8, 0.6, 0.59, act],
    ["less", 0.1, 0.2, 0.1, onCourse],
    ["less", 0.1, 0.2, 0.15, watch],
    ["less", 0.1, 0.2, 0.2, watch],
    ["less", 0.1, 0.2, 0.21, act],
  ] as const)("%s is better, amber %d, red %d: %d is %s", async (better, amber, red, now, status) => {
    expect(await statusOf(one(better, amber, red, now))).toBe(status);
  });

  test("says nothing of an indicator that lacks a value or a threshold", async () => {
    expect(await statusOf({ ...one("more", 0.8, 0.6, 0.7), red: column() })).toBe("");
    expect(await statusOf({ ...one("more", 0.8, 0.6, 0.7), now: column() })).toBe("");
  });

  test.each(LOCALES)("tells each status by a sign and a word of its own in %s", (locale) => {
    const states = textOf(dashboard, locale).words["stateName"] as readonly string[];
    expect(states.map((state) => [...state][0])).toEqual(["●", "▲", "■"]);
    expect(new Set(states.map((state) => state.slice(2))).size).toBe(3);
  });

  test("counts what is beyond red and names what is farthest past amber", async () => {
    expect([await shown(dashboard, "acting"), await shown(dashboard, "inState"), await shown(dashboard, "weakest")]).toEqual([[1], [2, 1, 1], ["Complaints in 24 h"]]);
  });

  test("numbers its indicators as the trend does, and counts what is missing", async () => {
    expect((await shown(dashboard, "shown")).slice(0, 5)).toEqual(["1 Churn", "2 Satisfied", "3 Complaints in 24 h", "4 LTV to CAC", ""]);
    expect([await shown(dashboard, "unfilled"), await shown(dashboard, "unfilled", { owner: column(), red: column() })]).toEqual([[0], [8]]);
  });

  test("shows the share of the target reached, upside down where less is better, no more than twice, with gaps as gaps", async () => {
    const data = { ...one("less", 0.1, 0.2, 0.05), target: column(0.05), p1: column(0.1), p2: column(), p3: column(0), p4: column(0.2) };
    const [first, second, ...rest] = await shown(dashboard, "a1", data);
    expect([first, ...rest]).toEqual([0.5, 2, 0.25, 1]);
    expect(second).toEqual(expect.objectContaining({ code: "#N/A" }));
    expect(second).toBeInstanceOf(CellError);
    expect((await shown(dashboard, "a2", data)).every((cell) => cell === null)).toBe(true);
    expect((await shown(dashboard, "a2"))[0]).toBeCloseTo(0.7 / 0.85, 12);
  });

  test("shows no trend before there is anything to show", async () => {
    const blank = Object.fromEntries(["target", "amber", "red", "now", "p1", "p2", "p3", "p4"].map((id) => [id, column()]));
    expect((await shown(dashboard, "a1", blank))[0]).toBe("");
  });

  test("takes thresholds that meet the target, and none that meet each other", async () => {
    expect(await found(dashboard, "order", { amber: column(0.05, 0.85, 0.95, 2) })).toBeUndefined();
    expect(await found(dashboard, "mixedOrder", { amber: column(0.05, 0.85, 0.95, 2) })).toBeUndefined();
    expect(await found(dashboard, "mixedOrder", { amber: column(0.08, 0.8, 0.9, 1.5) })).toEqual({ row: 1 });
    expect(await found(dashboard, "order", { direction: column("less", "more", "less", "more") })).toEqual({ row: 3 });
  });

  test("asks for the order of thresholds also where a table of one's own says no direction", () => {
    const cells = { indicator: ["A"], target: [1], amber: [0.5], red: [0.8] };
    expect(ruleOf(dashboard, "mixedOrder").find(filledOf(cells, new Map()))).toEqual({ row: 1 });
    expect(ruleOf(dashboard, "mixedOrder").find(filledOf({ ...cells, red: [0.2] }, new Map()))).toBeUndefined();
  });

  test("takes three points for a trend, whichever they are", async () => {
    const few = { p2: column(null, 0.72, 0.6, 1.2), p3: column(null, 0.78, 0.65, 1.2) };
    expect(await found(dashboard, "trend", few)).toBeUndefined();
    expect(await found(dashboard, "trend", { ...few, p1: column(null, 0.7, null, 1.1) })).toEqual({ row: 1 });
  });

  test.each(["=B2", "=$B$2/C3", "='2.2 Churn rate'!B5", "=Data!B2", "=SUM(Orders[Lost])", "=ce_2_2_rate", "=IF(B2>0,1,0)", "=LOSTCUSTOMERS(B2,B3,B4)/B2"])("%s has a source", (formula) => {
    expect(refersToSource(formula)).toBe(true);
  });

  test.each(["", "=3/40", "=6%", '="B2"', "=PI()", "=ROUND(0.0667,2)", "=1E5", "=IF(TRUE,1,0)"])("%j has none", (formula) => {
    expect(refersToSource(formula)).toBe(false);
  });

  test("has room for ten indicators: a row more is told", () => {
    const placed = placeSheet(dashboard.sheet!);
    const areas = new Map([...placed.spots].map(([id, { area }]) => [id, area]));
    const standing = (rows: number) => ({ set: 1, sheet: "S", seed: 0, names: [], areas: new Map(areas).set("owner", { ...areas.get("owner")!, rows }) });
    expect(placed.spots.get("indicator")?.area.rows).toBe(10);
    expect([damageTo(standing(MOST), placed).grown, damageTo(standing(MOST + 1), placed).grown]).toEqual([[], ["owner"]]);
  });

  // 004 part 5: number, sum and time of repeat purchases, regular customers, preference, number and nature of complaints.
  test("begins with six indicators and has twelve more to choose from, the six figures of 004 among them", () => {
    const { words } = textOf(dashboard, "en");
    const offered = [words["repeats"], words["regulars"], ...(words["further"] as readonly string[]).filter((each) => each.endsWith("(004)"))];
    expect(offered).toHaveLength(6);
    expect((dashboard.preset!["indicator"] as readonly Cell[]).filter(Boolean)).toHaveLength(6);
  });
});

describe("the price of zero churn", () => {
  // 000-F4 on case 02, loss A: 200 lost, 30 million of sales, 5 % of them profit.
  test("is the profit of all that were lost", async () => {
    expect(await expected(zeroChurn, "upper")).toMatchObject({ solution: 1_500_000, revenue: 30_000_000, oneCustomer: 7500, shareTooEarly: 450_000 });
  });

  test("is not what a programme saves, and that is not what is left of it", async () => {
    expect(await expected(zeroChurn, "saved")).toMatchObject({ solution: expect.closeTo(450_000, 6), everybodySaved: 1_500_000 });
    expect(await expected(zeroChurn, "net")).toMatchObject({ solution: expect.closeTo(200_000, 6), netOfAll: 1_250_000 });
    expect((await shown(zeroChurn, "breakEven"))[0]).toBeCloseTo(1 / 6, 12);
  });

  // By hand: 150 instead of 200 lost save 337,500, of which the programme leaves 87,500: 112,500 less.
  test("hangs on the share saved most of all", async () => {
    const changes = async (at: string) => ((await expected(zeroChurn, at))["solution"] as readonly (readonly number[])[]).map(([change]) => Math.round(change!));
    const [low, high] = [await changes("low"), await changes("high")];
    expect(low).toEqual([-112_500, -60_000, -90_000, -150_000, 50_000]);
    expect(high).toEqual([90_000, 120_000, 180_000, 225_000, -80_000]);
    const widths = low.map((change, at) => Math.abs(change - high[at]!));
    expect(widths.indexOf(Math.max(...widths))).toBe(3);
  });

  // 000-S1: 12 % of annual income; 004: 17 to 43 % of profit.
  test("stands beside the claims, which say much more than was counted", async () => {
    const given = await Promise.all(["salesLost", "claimed", "gapLow", "gapHigh"].map((id) => shown(zeroChurn, id)));
    expect(given.flat().map((cell) => Math.round(Number(cell)))).toEqual([30_000_000, 54_000_000, 3_825_000, 9_675_000]);
  });

  test("warns of a share of 100 %, and only of that", async () => {
    const share = (second: number): Data => ({ ownShare: [0.2, second, null, null, null] });
    expect(ruleOf(zeroChurn, "allSaved").weight).toBe("actionable");
    expect([await found(zeroChurn, "allSaved", share(1)), await found(zeroChurn, "allSaved", share(0.99))]).toEqual([{ row: 2 }, undefined]);
  });

  test("bounds the budget: what costs more is told, what costs as much is not", async () => {
    const cost = (second: number): Data => ({ ownCost: [6000, second, null, null, null] });
    expect(await found(zeroChurn, "budgetAboveBound", cost(117_000))).toBeUndefined();
    expect(await found(zeroChurn, "budgetAboveBound", cost(117_001))).toEqual({});
    expect([await found(zeroChurn, "notPaidBack", cost(33_600)), await found(zeroChurn, "notPaidBack", cost(33_601)), await found(zeroChurn, "notPaidBack", cost(117_001))]).toEqual([undefined, {}, undefined]);
  });

  test("does not ask for groups that were only taken over from another sheet", async () => {
    const nothing = new Array<null>(5).fill(null);
    expect(await found(zeroChurn, "groupWhole", { ownLost: nothing, ownShare: nothing, ownCost: nothing })).toBeUndefined();
  });
});

describe("the post-audit", () => {
  test("counts improvements and asks for their evidence", async () => {
    const given = await Promise.all(["difference", "sumBefore", "sumNow", "change", "improved", "worsened", "unfilled", "gravest"].map((id) => shown(postAudit, id)));
    expect(given).toEqual([[-2, 0, 0, 0, -1, 0, 0], [9], [6], [-3], [2], [0], [0], ["mistake 2"]]);
    expect(await shown(postAudit, "unfilled", { evidence: new Array<null>(7).fill(null) })).toEqual([2]);
    expect(await found(postAudit, "improvedUnproved", { now: [2, 2, 1, 0, 2, 1, 0], evidence: new Array<null>(7).fill(null) })).toEqual({ row: 1 });
    expect(await found(postAudit, "improvedUnproved", { now: [3, 2, 1, 0, 2, 1, 0], evidence: new Array<null>(7).fill(null) })).toBeUndefined();
  });

  test("wants no evidence of what got worse or stayed", async () => {
    expect(await found(postAudit, "improvedUnproved", { now: [3, 3, 2, 0, 2, 1, 0], evidence: new Array<null>(7).fill(null) })).toBeUndefined();
  });

  test.each(LOCALES)("has the mistakes of the first rating, in its words and its order, in %s", (locale) => {
    expect(textOf(postAudit, locale).words["mistake"]).toEqual(textOf(stepById("0.2")!, locale).words["mistake"]);
  });

  test("puts the learner's first ratings beside, blank where there was none", async () => {
    const { workbook, dispose } = headlessGrid();
    const desk = deskOn(workbook);
    const first = await desk.build(stepById("0.2")!, textOf(stepById("0.2")!, "en"), 0);
    await workbook.cells.write({ sheet: first.sheet, address: first.address("rating")! }, [[3], [2], [1], [0], [2], [1], [null]]);
    const { sheet, address } = await desk.build(postAudit, textOf(postAudit, "en"), 0);
    await workbook.cells.write({ sheet, address: address("now")! }, [[1], [2], [1], [0], [2], [1], [0]]);
    await workbook.calculation.settled();
    expect((await workbook.cells.read({ sheet, address: address("difference")! })).flat().map((cell) => cell || 0)).toEqual([-2, 0, 0, 0, 0, 0, 0]);
    expect((await desk.check(postAudit, {})).findings[0]).toMatchObject({ key: "beforeMissing", data: { row: 7 } });
    await workbook.cells.write({ sheet: first.sheet, address: first.address("rating")! }, [[3], [2], [1], [0], [2], [1], [0]]);
    await workbook.calculation.settled();
    expect((await desk.check(postAudit, {})).findings[0]).toMatchObject({ key: "improvedUnproved", data: { row: 1 } });
    dispose();
  });
});

describe("the one page", () => {
  test("takes what is there with its formulas and the readings, and passes once it is filled in", async () => {
    const { workbook, dispose } = headlessGrid();
    const desk = deskOn(workbook);
    const lost = await desk.build(stepById("2.1")!, textOf(stepById("2.1")!, "en"), 0);
    await workbook.cells.writeFormulas({ sheet: lost.sheet, address: lost.address("lost")! }, [["=LOSTCUSTOMERS(B2,B3,B4)"]]);
    const { sheet, address } = await desk.build(onePage, textOf(onePage, "en"), 0, BEGINNING.policies);
    await workbook.calculation.settled();
    const cell = async (id: string) => (await workbook.cells.read({ sheet, address: address(id)! }))[0]![0];
    expect([await cell("lostCustomers"), (await cell("cac")) || null, await cell("churnBase"), await cell("ltvTiming"), await cell("lossPrice")]).toEqual([200, null, "start", "first margin at once", "at last period’s bill"]);
    expect((await desk.check(onePage, {})).findings[0]).toMatchObject({ key: "fewFigures", data: { count: 1, least: 3 } });
    const fill = async (id: string, ...cells: readonly Cell[]) => workbook.cells.write({ sheet, address: address(id)! }, cells.map((each) => [each]));
    for (const id of ["figureName", "figureValue", "figureSource", "finding", "shownBy", "findingSource", "decision", "budget", "owner", "decideBy", "nextReview"]) await fill(id, ...[onePage.example![id]].flat(2).map((each) => each!));
    await workbook.calculation.settled();
    expect((await desk.check(onePage, {})).findings[0]).toMatchObject({ key: "done" });
    await fill("lostCustomers", 52);
    expect((await desk.check(onePage, {})).findings[0]).toMatchObject({ key: "typedFigure", data: { row: FIGURE_IDS.indexOf("lostCustomers") + 1 } });
    dispose();
  });

  test("prints on one page of A4, upright, with no more columns than that holds", async () => {
    const excel = installExcel();
    const { sheet } = await deskOn(excelWorkbook).build(onePage, textOf(onePage, "en"), 0, BEGINNING.policies);
    expect(Object.fromEntries(excel.book.sheet(sheet)!.page)).toEqual({ paperSize: "A4", orientation: "Portrait", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
    excel.uninstall();
    const { rows, columns } = placeSheet(onePage.sheet!);
    expect([columns, rows < 50]).toEqual([3, true]);
  });

  test.each(LOCALES)("names beside every figure the step it comes from in %s", (locale) => {
    const { words } = textOf(onePage, locale);
    for (const id of FIGURE_IDS) expect([id, String(words[`${id} note`])]).toEqual([id, expect.stringContaining((onePage.links![id] as { step: string }).step)]);
  });

  test("wants the review after the decision, and no budget beyond the price of zero churn", async () => {
    expect([await found(onePage, "reviewTooEarly", { nextReview: 46_112 }), await found(onePage, "reviewTooEarly", { nextReview: 46_113 })]).toEqual([{}, undefined]);
    expect([await found(onePage, "budgetAboveBound", { budget: 390_000 }), await found(onePage, "budgetAboveBound", { budget: 390_001 }), await found(onePage, "budgetAboveBound", { budget: 390_001, bound: null })]).toEqual([undefined, {}, undefined]);
  });

  test("takes figures of one's own for those of the course", async () => {
    const none = Object.fromEntries(FIGURE_IDS.map((id) => [id, null]));
    expect(await found(onePage, "fewFigures", none)).toBeUndefined();
    expect(await found(onePage, "fewFigures", { ...none, figureValue: [52, 390_000, null, null, null] })).toEqual({ data: { count: 2, least: 3 } });
  });
});
