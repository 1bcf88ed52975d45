import { formatAddress } from "../../src/cells/address";
import type { Cell } from "../../src/cells/Cell";
import { checkStep } from "../../src/course/check/checkStep";
import { filledIn, filledOf } from "../../src/course/check/filledIn";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { answerKeys } from "../../src/course/key/answerKeys";
import { drawVariants } from "../../src/course/variants/draw";
import { makeDesk } from "../../src/course/desk/makeDesk";
import { contactTest } from "../../src/course/m5/contactTest";
import { dutySheet } from "../../src/course/m5/dutySheet";
import { fiveP } from "../../src/course/m5/fiveP";
import { M5 } from "../../src/course/m5/lessons";
import { broken, example as matrix, twoRoles } from "../../src/course/m5/matrixExample";
import { LETTERS } from "../../src/course/m5/matrixSheet";
import { momentMap } from "../../src/course/m5/momentMap";
import { column, LEAST_MOMENTS, MOMENTS } from "../../src/course/m5/moments";
import { responsibilityMatrix } from "../../src/course/m5/responsibilityMatrix";
import { standardsRegister } from "../../src/course/m5/standardsRegister";
import { ATTRIBUTES } from "../../src/course/m5/standardSheet";
import { stepById } from "../../src/course/modules";
import { parseProse } from "../../src/course/prose/parseProse";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Data, Found, Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import { LOCALES } from "../../src/locale/Locale";
import { excelWorkbook } from "../../src/workbook/excel";
import type { Place } from "../../src/workbook/Workbook";
import { headlessGrid } from "../support/headlessGrid";
import { installExcel } from "../excel/excelDouble";
import { proseFile, textOf } from "./course";
import { expected } from "./expected";
import { rightPicks } from "./rightPicks";
import { learnerSheet } from "./learnerSheet";

const read = (step: Step, data: Data = {}) => learnerSheet({ ...step, example: { ...step.example, ...data } }, step.book ?? {});
const rounded = (cell: Cell | undefined): Cell | undefined => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);
const shown = async (step: Step, id: string, data: Data = {}): Promise<unknown> => {
  const sheet = await read(step, data);
  return valuesIn(sheet, areaIn(sheet, id)).map((row) => row.map(rounded));
};
const found = async (step: Step, id: string, data: Data = {}): Promise<Found | undefined> => step.rules!.find((rule) => rule.id === id)!.find(filledIn(await read(step, data), new Map()));
const wordsOf = (step: string, locale: (typeof LOCALES)[number]) => parseProse(proseFile("M5", locale)).steps[step]!.words;

describe("5.1 the map", () => {
  // 000 slide 22: five moments of a hotel's guest.
  test("begins with the five moments of the source, and is not passed by them", async () => {
    expect((momentMap.preset!["moment"] as readonly Cell[]).filter((cell) => cell !== null)).toHaveLength(5);
    expect(await found(momentMap, "unowned", { standard: column(), owner: column() })).toEqual({ row: 1 });
  });

  // Importance × failures per 100 ÷ 100, the figures ours: 5 × 8 % is the greatest.
  test("orders the moments by risk and names the greatest", async () => {
    expect(await shown(momentMap, "risk")).toEqual([[0.18], [0.12], [0.15], [0.4], [0.2], ...Array.from({ length: MOMENTS - 5 }, () => [null])]);
    expect(((await shown(momentMap, "order")) as Cell[][]).slice(0, 5)).toEqual([["Receives the call", 0.4], ["Porter serves the room", 0.2], ["Comes to the bar", 0.18], ["Asks to be woken", 0.15], ["Orders a drink", 0.12]]);
    expect(await shown(momentMap, "mendFirst")).toEqual([["Receives the call"]]);
  });

  test("takes a formula filled down over blank rows for no moment", async () => {
    const risk = column(...Array.from({ length: MOMENTS }, (_, at) => `=D${at + 3}*F${at + 3}/100`));
    expect(((await shown(momentMap, "order.moments", { risk })) as Cell[][]).flat().slice(5)).not.toContain(0);
    for (const id of ["riskMissing", "riskOther", "riskTyped", "unrated", "unowned"]) expect(await found(momentMap, id, { risk })).toBeUndefined();
  });

  test("takes one formula that spills, and names nothing where nothing fails", async () => {
    const spilled = { risk: column(`=D3:D${MOMENTS + 2}*F3:F${MOMENTS + 2}/100`) };
    for (const id of ["riskMissing", "riskOther", "riskTyped"]) expect(await found(momentMap, id, spilled)).toBeUndefined();
    const flawless = { failures: column(0, 0, 0, 0, 0) };
    expect(await shown(momentMap, "mendFirst", flawless)).toEqual([[""]]);
    expect(await found(momentMap, "riskPerHundred", flawless)).toBeUndefined();
    expect(await found(momentMap, "worstUndated", { ...flawless, due: column() })).toBeUndefined();
  });

  test("counts what is missing and the share that is secured", async () => {
    expect(await shown(momentMap, "unfilled")).toEqual([[0]]);
    expect(await shown(momentMap, "unfilled", { standard: column("Greeted"), level: column("attention") })).toEqual([[8]]);
    expect(await shown(momentMap, "covered", { standard: column("Greeted", "Served") })).toEqual([[0.4]]);
  });

  test.each([["importanceScale", "importance", [1, 5, 3, 3, 3]], ["failuresScale", "failures", [0, 100, 50, 0.5, 1]], ["waitIsNumber", "wait", [0, 0, 0, 0, 0]]])("the rule %s takes the ends of its scale", async (id, part, cells) => {
    expect(await found(momentMap, id as string, { [part as string]: column(...(cells as Cell[])) })).toBeUndefined();
  });
});

describe("5.2 the matrix", () => {
  test("has no faults in its example, whose blank rows are no tasks", async () => {
    expect(((await shown(responsibilityMatrix, "faults")) as Cell[][])[1]).toEqual(["", "No faults found"]);
    expect(await shown(responsibilityMatrix, "faultCount")).toEqual([[0]]);
    expect(await shown(responsibilityMatrix, "mendFirst")).toEqual([[""]]);
    const linked = (matrix["task"] as readonly Cell[]).map((cell) => cell ?? '=""');
    expect(await shown(responsibilityMatrix, "faultCount", { task: linked })).toEqual([[0]]);
    expect(await found(responsibilityMatrix, "emptyRow", { task: linked })).toBeUndefined();
  });

  test("says nothing of faults while there is no moment", async () => {
    const bare = { task: column(), letters: (matrix["letters"] as readonly Cell[]).map(() => null) };
    for (const id of ["faultCount", "mendFirst"]) expect(await shown(responsibilityMatrix, id, bare)).toEqual([[""]]);
    expect(((await shown(responsibilityMatrix, "faults", bare)) as Cell[][]).flat().filter(Boolean)).toEqual([]);
  });

  // functions.md, RACICHECK: one row a fault, tasks in order, then roles.
  test.each([
    ["noAccountable", broken(3, 5, "R"), ["Asks to be woken", "Nobody accountable (no A)"]],
    ["severalAccountable", broken(1, 3, "A"), ["Comes to the bar", "Several accountable (A)"]],
    ["noResponsible", broken(1, 1, "I"), ["Comes to the bar", "Nobody responsible for the work (no R)"]],
    ["emptyRow", broken(2, 1, null, null, null, null, null, null), ["Orders a drink", "Empty row"]],
    ["overloaded", broken(3, 4, "A", null), ["Shift manager", "More than 40 % of all A"]],
  ])("the rule %s finds what RACICHECK lists", async (id, data, fault) => {
    expect(await found(responsibilityMatrix, id, data)).toBeDefined();
    expect(((await shown(responsibilityMatrix, "faults", data)) as Cell[][])[1]).toEqual(fault);
    expect(await shown(responsibilityMatrix, "faultCount", data)).toEqual([[1]]);
    expect(await shown(responsibilityMatrix, "mendFirst", data)).toEqual([[fault.join(": ")]]);
  });

  // functions.md: more than 40 % of the A, from five A on.
  test.each([
    [[2, 2, 1], undefined],
    [[3, 1, 1], { data: { role: "One", count: 3, total: 5 } }],
    [[4], undefined],
    [[4, 4, 2], undefined],
  ])("of %j A a role is overloaded beyond 40 percent, from five on", (counts, expectedFault) => {
    const bearers = counts.flatMap((count, role) => Array.from({ length: count }, () => role));
    const roles = ["One", "Two", "Three"];
    const letters = bearers.flatMap((bearer) => roles.map((_, role) => (role === bearer ? "AR" : null)));
    const filled = filledOf({ task: bearers.map((_, at) => `Moment ${at}`), role: roles, letters }, new Map());
    expect(responsibilityMatrix.rules!.find(({ id }) => id === "overloaded")!.find(filled)).toEqual(expectedFault);
    const list = filledOf({ answers: bearers.map((bearer) => roles[bearer]!) }, new Map());
    expect(responsibilityMatrix.rules!.find(({ id }) => id === "listOverloaded")!.find(list)).toEqual(expectedFault);
  });

  test.each(["A/R", "a, r", "R A", "AR"])("reads %s as one who answers and does the work", async (cell) => {
    for (const id of ["otherLetter", "noAccountable", "noResponsible"]) expect(await found(responsibilityMatrix, id, broken(4, 2, cell))).toBeUndefined();
  });

  test("refuses a Cyrillic letter as the function does", async () => {
    expect(await found(responsibilityMatrix, "otherLetter", broken(1, 4, "\u0410"))).toEqual({ row: 1 });
  });

  test("shares out the letters among the roles, and counts the moments each answers for", async () => {
    // Six A, two each with the reception, the shift manager and the head of service; six R.
    expect(await shown(responsibilityMatrix, "carries")).toEqual([[0], [2], [0], [2], [2], [0]]);
    const load = (await shown(responsibilityMatrix, "load")) as number[][];
    expect(load.map(([, accountable]) => accountable)).toEqual([0, 1 / 3, 0, 1 / 3, 1 / 3, 0].map(rounded));
    for (const letter of [0, 1, 2, 3]) expect(load.reduce((sum, row) => sum + row[letter]!, 0)).toBeCloseTo(1, 8);
  });

  test("marks in the grid the moments that are at fault, and no others", async () => {
    const grid = headlessGrid();
    const desk = makeDesk({ workbook: grid.workbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions: async () => new Map() });
    const { sheet } = await desk.build(responsibilityMatrix, textOf(responsibilityMatrix, "en"), 0);
    const { spots } = placeSheet(responsibilityMatrix.sheet!);
    const letters = broken(2, 1, "I")["letters"] as readonly Cell[];
    for (const [id, cells] of Object.entries({ task: matrix["task"] as readonly Cell[], letters })) {
      const { area } = spots.get(id)!;
      await grid.workbook.cells.write({ sheet, address: formatAddress(area) }, Array.from({ length: area.rows }, (_, at) => cells.slice(at * area.columns, (at + 1) * area.columns)));
    }
    await grid.workbook.calculation.settled();
    const { row, column: first } = spots.get("task")!.area;
    const fills = (): unknown[] => [0, 1, 2, 3, 4, 5, 6].map((at) => grid.fillAt({ sheet, address: formatAddress({ row: row + at, column: first }) }));
    fills();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(fills().map(Boolean)).toEqual([false, true, false, false, false, false, false]);
    grid.dispose();
  }, 60_000);

  // Two roles share six A three to three: 50 %.
  test("advises a firm of two roles, which cannot share the A otherwise, and stops a firm of three", async () => {
    expect(await found(responsibilityMatrix, "overloaded", twoRoles)).toBeUndefined();
    expect(await found(responsibilityMatrix, "fewRoles", twoRoles)).toEqual({ data: { role: "Owner", count: 3, total: 6 } });
    const three = { ...twoRoles, role: ["Owner", "Assistant", "Driver", null, null, null] };
    expect(await found(responsibilityMatrix, "overloaded", three)).toMatchObject({ data: { count: 3, total: 6 } });
    expect(await found(responsibilityMatrix, "fewRoles", three)).toBeUndefined();
    expect(((await shown(responsibilityMatrix, "faults", twoRoles)) as Cell[][])[1]).toEqual(["Owner", "More than 40 % of all A"]);
  });

  test("asks a deputy of those who answer, of nobody else", async () => {
    expect(await found(responsibilityMatrix, "noDeputy")).toBeUndefined();
    expect(await found(responsibilityMatrix, "noDeputy", { deputy: ["Cook", "Porter", "Cook", null, "Director", "Cook"] })).toEqual({ row: 4 });
    expect(await shown(responsibilityMatrix, "covered", { deputy: [null, "Porter", null, "Director", null, null] })).toEqual([[rounded(2 / 3)]]);
    expect(await shown(responsibilityMatrix, "mendFirst", { deputy: [null, "Porter", null, null, "Director", null] })).toEqual([["Shift manager"]]);
  });

  test.each(LOCALES)("keeps the letters of the function in %s", (locale) => {
    const words = wordsOf("5.2", locale);
    expect(LETTERS.map((letter) => words[letter])).toEqual(["R", "A", "A/R", "C", "I"]);
  });
});

describe("5.3 the duty sheet", () => {
  // 003 case 05, major: 19 % unresolved, 82 % resolved quickly buy again; CHURNLOSS is customers × value.
  test("prices an error by what the customer is worth", async () => {
    const [limit, loss] = ((await shown(dutySheet, "price")) as number[][]).flat();
    expect(limit).toBeCloseTo(3666.67 * (0.82 - 0.19), 6);
    expect(loss).toBeCloseTo(0.8 * 3666.67, 6);
    expect(await shown(dutySheet, "dearest")).toEqual([["Answers every complaint"]]);
  });

  test.each(["='5.1 Map'!G3", "=B7*B8", "=CHURNLOSS(5,1000)", "=Loss[Total]"])("takes %s for a formula of its own", (formula) => {
    const filled = { cells: () => [500], formulas: () => [formula] };
    for (const id of ["priceTyped", "priceOfFigures"]) expect(dutySheet.rules!.find((rule) => rule.id === id)!.find(filled)).toBeUndefined();
  });

  test.each(["=500", "=20*25", "=(1+2)/3"])("takes %s for a typed price", (formula) => {
    expect(dutySheet.rules!.find(({ id }) => id === "priceOfFigures")!.find({ cells: () => [500], formulas: () => [formula] })).toEqual({ row: 1 });
  });

  test("asks for one complete row and only advises on the others", async () => {
    expect(await found(dutySheet, "noneWhole")).toBeUndefined();
    expect(dutySheet.rules!.find(({ id }) => id === "half")!.weight).toBe("actionable");
    expect(await shown(dutySheet, "covered", { benefit: ["Praise", null, null, null, null, null] })).toEqual([[0.5]]);
  });
});

describe("5.4 the contact test", () => {
  // Ours: 20 calls, 16 answered, 11 of them within 20 seconds; two callers gave up within it, two answers lie between 20 and 24.
  test("tells the share in time of the answered calls from that of all", async () => {
    expect(await expected(contactTest, "onTime")).toMatchObject({ solution: 11 / 16, gaveUpEarly: 13 / 20, targetInHours: 1, secondsAsHours: 13 / 16, mixedUnits: 0, missedInBase: 11 / 20, answeredAtAll: 16 / 20 });
    expect(await expected(contactTest, "ofAll")).toMatchObject({ solution: 11 / 20, answeredOnly: 11 / 16, gaveUpCounted: 13 / 20, notDivided: 11 });
  });

  test.each(["=ONTIME(IF({answered}=1,{seconds},\"\"),{target})", "=ONTIME(FILTER({seconds}/3600,{answered}=1),{target}/3600)", "=COUNTIFS({seconds},\"<=\"&{target},{answered},1)/SUM({answered})"])("takes %s: any unit that calls and target share", async (formula) => {
    const [keys] = await answerKeys(contactTest, [contactTest.book!], evaluate);
    const shadows = await drawVariants(contactTest, 7, 3, evaluate);
    const work = { step: contactTest, own: { data: contactTest.book!, keys: keys! }, shadows, picks: rightPicks(contactTest), options: new Map() };
    expect(await checkStep({ ...work, read: await learnerSheet(contactTest, contactTest.book!, { onTime: { formula } }) }, { evaluate, references })).toMatchObject({ passed: true });
  });

  test("counts a call at the very second of the target as in time", () => {
    const [seconds, answered] = [contactTest.book!["seconds"], contactTest.book!["answered"]] as number[][];
    expect(seconds!.some((each, at) => each === contactTest.book!["target"] && answered![at] === 1)).toBe(true);
  });

  // p-chart: 58 missed of 614 calls; for 50 calls the upper limit is centre + 3 √(centre (1 − centre) / 50).
  test("signals the one day that is beyond its limit", async () => {
    const centre = 58 / 614;
    expect(((await shown(contactTest, "centre")) as Cell[][])[6]).toEqual([rounded(centre)]);
    expect(((await shown(contactTest, "upper")) as Cell[][])[6]).toEqual([rounded(centre + 3 * Math.sqrt((centre * (1 - centre)) / 50))]);
    expect(((await shown(contactTest, "signal")) as Cell[][]).flat()).toEqual(["", "", "", "", "", "", "above", "", "", "", "", ""]);
    expect(await shown(contactTest, "worstDay")).toEqual([["day 7"]]);
  });

  // 002: seven behaviours; 000 slide 29: fifteen reasons.
  test.each(LOCALES)("has the seven behaviours and the fifteen reasons, which are those of step 3.4, in %s", (locale) => {
    const words = wordsOf("5.4", locale);
    expect(words["behaviour"]).toHaveLength(7);
    expect(words["reason"]).toEqual(parseProse(proseFile("M3", locale)).steps["3.4"]!.words["reason"]);
    expect(words["notSeen"]).toBe("–");
  });

  test("leaves a dash out of the share, and reproaches no behaviour that could not be seen", async () => {
    expect(await shown(contactTest, "shownShare")).toEqual([[rounded(5 / 6)]]);
    expect(await found(contactTest, "behaviourUnproved", { shown: [1, 1, 1, 1, "notSeen", 1, 1] })).toBeUndefined();
    expect(await found(contactTest, "contradicts")).toBeUndefined();
    expect(await found(contactTest, "faultless")).toBeUndefined();
  });
});

describe("5.5 the 5P audit", () => {
  test("names what is furthest short of its target, not what is scored lowest", async () => {
    expect(await shown(fiveP, "short")).toEqual([[2], [1], [0], [0], [3]]);
    expect(await shown(fiveP, "mendFirst")).toEqual([["Promise"]]);
    expect(await shown(fiveP, "mendFirst", { score: [4, 4, 4, 4, 5] })).toEqual([[""]]);
    expect(await found(fiveP, "weakestUnowned", { owner: [null, null, null, null, "Marketing"] })).toBeUndefined();
  });

  test("counts nothing above the target as short", async () => {
    expect(await shown(fiveP, "short", { score: [5, 5, 5, 5, 5] })).toEqual([[0], [0], [0], [0], [0]]);
    expect(await found(fiveP, "aboveTarget", { score: [4, 4, 4, 4, 5] })).toBeUndefined();
  });
});

describe("5.6 the register", () => {
  test("counts complete standards and names the next one to write", async () => {
    expect(await shown(standardsRegister, "covered")).toEqual([[1]]);
    expect(await shown(standardsRegister, "mendFirst")).toEqual([[""]]);
    const gap = { form: column("Bar log", "Till times", null, "Wake-up book") };
    expect(await shown(standardsRegister, "covered", gap)).toEqual([[0.6]]);
    expect(await shown(standardsRegister, "unfilled", gap)).toEqual([[2]]);
    expect(await shown(standardsRegister, "mendFirst", gap)).toEqual([["Asks to be woken"]]);
  });

  test.each([
    [100, "percent", undefined],
    [0, "perHundred", undefined],
    [101, "percent", { row: 1 }],
    [150, "seconds", undefined],
    [-1, "minutes", { row: 1 }],
  ])("a measure of %d with the unit %s", async (measure, unit, fault) => {
    expect(await found(standardsRegister, "measureImpossible", { measure: column(measure, 5, 100, 1, 15), measureUnit: column(unit, "minutes", "percent", "minutes", "minutes") })).toEqual(fault);
  });

  test("takes the words of one's own table for units", () => {
    const rule = standardsRegister.rules!.find(({ id }) => id === "unitIsWord")!;
    expect(rule.find(filledOf({ measureUnit: ["min", "%", "分钟", "шт."] }, new Map()))).toBeUndefined();
  });

  // 000 slide 12: nine attributes of service.
  test("offers the nine attributes of the source", () => expect(ATTRIBUTES).toHaveLength(9));
});

test("what comes over from another step has cells there for each of its own, in the same direction", () => {
  const links = M5.steps.flatMap((step) => Object.entries(step.links ?? {}).map(([id, link]) => ({ step, id, link })));
  expect(links.length).toBeGreaterThan(0);
  for (const { step, id, link } of links) {
    if ("policy" in link) continue;
    const [own, other] = [placeSheet(step.sheet!).spots.get(id)!, placeSheet(stepById(link.step)!.sheet!).spots.get(link.part)!];
    expect([id, own.role, other.area.rows, other.area.columns]).toEqual([id, "free", own.area.rows, own.area.columns]);
  }
});

test("the matrix and the register take over the moments of the map, and follow it", async () => {
  const excel = installExcel();
  const desk = makeDesk({ workbook: excelWorkbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions: async () => new Map() });
  const build = async (step: Step): Promise<string> => (await desk.build(step, textOf(step, "en"), 0)).sheet;
  const place = (step: Step, sheet: string, id: string): Place => ({ sheet, address: formatAddress(placeSheet(step.sheet!).spots.get(id)!.area) });
  const map = await build(momentMap);
  const [tasks, moments] = [place(responsibilityMatrix, await build(responsibilityMatrix), "task"), place(standardsRegister, await build(standardsRegister), "moment")];
  await excelWorkbook.cells.write(place(momentMap, map, "moment"), column("Checks in", "Pays").map((cell) => [cell ?? ""]));
  for (const linked of [tasks, moments]) expect((await excelWorkbook.cells.read(linked)).flat().map((cell) => cell || null)).toEqual(column("Checks in", "Pays"));
  excel.uninstall();
}, 60_000);

test("the matrix judges the load from as many moments on as are asked for", () => expect(LEAST_MOMENTS).toBe(5));
