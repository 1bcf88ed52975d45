import type { Cell } from "../../src/cells/Cell";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { filledIn, filledOf } from "../../src/course/check/filledIn";
import { CUSTOMERS as CLASSED, drawMarks } from "../../src/course/m7/classMarks";
import { CLASSES, classOf } from "../../src/course/m7/classOf";
import { classRules, ownMarkRules } from "../../src/course/m7/classRules";
import { customerSegments } from "../../src/course/m7/customerSegments";
import { discountTrap } from "../../src/course/m7/discountTrap";
import { impossibleStatements } from "../../src/course/m7/impossibleStatements";
import { ladderRules } from "../../src/course/m7/ladderRules";
import { laddersAndModes } from "../../src/course/m7/laddersAndModes";
import { logRules } from "../../src/course/m7/logRules";
import { LADDERS, MODES, REASONS } from "../../src/course/m7/programmeChoice";
import { CUSTOMERS, drawLog, ROWS } from "../../src/course/m7/purchaseLog";
import { reasonRules } from "../../src/course/m7/reasonRules";
import { sixClasses } from "../../src/course/m7/sixClasses";
import { parseProse } from "../../src/course/prose/parseProse";
import type { Part } from "../../src/course/sheet/parts";
import type { Data, Found, Rule, Step } from "../../src/course/Step";
import { Dice } from "../../src/course/variants/Dice";
import { functionById } from "../../src/functions/catalogue";
import { call } from "../../src/functions/call";
import { LOCALES } from "../../src/locale/Locale";
import { proseFile } from "./course";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const ruleIn = (rules: readonly Rule[], id: string): Rule => rules.find((rule) => rule.id === id)!;
/** What a rule finds in a table of one's own. */
const inTable = (rules: readonly Rule[], id: string, columns: Readonly<Record<string, readonly Cell[]>>): Found | undefined => ruleIn(rules, id).find(filledOf(columns, new Map()));
/** What a rule finds on the example's sheet with some cells changed, and what stands in a part of it. */
const sheetOf = (step: Step, data: Data) => learnerSheet({ ...step, example: { ...step.example, ...data } }, step.book ?? {});
const onSheet = async (step: Step, rules: readonly Rule[], id: string, data: Data = {}): Promise<Found | undefined> => ruleIn(rules, id).find(filledIn(await sheetOf(step, data), new Map()));
const shown = async (step: Step, id: string, data: Data = {}): Promise<readonly Cell[]> => {
  const read = await sheetOf(step, data);
  return valuesIn(read, areaIn(read, id)).flat();
};

interface Log {
  readonly asOf: number;
  readonly customer: readonly string[];
  readonly date: readonly number[];
  readonly amount: readonly number[];
}
type Table = readonly (readonly Cell[])[];

const book = customerSegments.book as unknown as Log;
/** The rows of a customer up to the day asked about. */
const rowsOf = (who: Cell): readonly number[] => book.customer.flatMap((customer, row) => (customer === who && book.date[row]! <= book.asOf ? [row] : []));

// 002: loyalty criteria are frequency, size and recency. The log is ours.
test("a log has 200 rows of 30 customers in the order of their days, and runs on after the day asked about", () => {
  const logs = Array.from({ length: 30 }, (_, seed) => drawLog(new Dice(seed), 46_203) as unknown as Log);
  for (const { asOf, customer, date, amount } of [book, ...logs]) {
    expect([customer.length, date.length, amount.length, new Set(customer).size]).toEqual([ROWS, ROWS, ROWS, CUSTOMERS]);
    expect([...date].sort((a, b) => a - b)).toEqual(date);
    expect(date.at(-1)!).toBeGreaterThan(asOf);
    expect(new Set(customer.filter((_, row) => date[row]! <= asOf)).size).toBe(CUSTOMERS);
    expect(amount.every((each) => each > 0)).toBe(true);
  }
});

test("recency, frequency and monetary value are those counted row by row", async () => {
  const [, ...customers] = (await expected(customerSegments, "rfm"))["solution"] as Table;
  expect(customers.length).toBe(CUSTOMERS);
  for (const [who, recency, frequency, monetary] of customers) {
    const rows = rowsOf(who!);
    expect([recency, frequency]).toEqual([book.asOf - Math.max(...rows.map((row) => book.date[row]!)), rows.length]);
    expect(monetary).toBe(rows.reduce((sum, row) => sum + book.amount[row]!, 0));
  }
});

test("equal frequencies get equal scores, which five groups of one size tear apart", async () => {
  const { solution, equalGroups } = await expected(customerSegments, "rfm");
  const torn = (table: Table): boolean => table.slice(1).some(([, , frequency, , , score]) => table.slice(1).some((other) => other[2] === frequency && other[5] !== score));
  expect([torn(solution as Table), torn(equalGroups as Table)]).toEqual([false, true]);
});

test("a later day counts later purchases too, and its recencies are longer by months", async () => {
  const { solution, leftOut, future } = (await expected(customerSegments, "rfm")) as Record<string, Table>;
  const sum = (table: Table, column: number): number => table.slice(1).reduce((all, row) => all + Number(row[column]), 0);
  expect([solution, leftOut, future].map((table) => sum(table!, 2))).toEqual([192, 200, 200]);
  expect(sum(future!, 1) - sum(leftOut!, 1)).toBe(CUSTOMERS * (46_387 - book.date.at(-1)!));
});

test("a third of the revenue slips away with a fifth of the customers", async () => {
  const [, ...customers] = (await expected(customerSegments, "rfm"))["solution"] as Table;
  const of = (...names: string[]): readonly (readonly Cell[])[] => customers.filter((row) => names.includes(String(row[7])));
  const revenue = (rows: Table): number => rows.reduce((sum, row) => sum + Number(row[3]), 0);
  const { solution, onlyAtRisk, withSleepers, ofCustomers, inMoney } = await expected(customerSegments, "slipping");
  expect(solution).toBeCloseTo(revenue(of("At risk", "Can't lose")) / revenue(customers), 12);
  expect(onlyAtRisk).toBeCloseTo(revenue(of("At risk")) / revenue(customers), 12);
  expect(withSleepers).toBeCloseTo(revenue(of("Hibernating", "At risk", "Can't lose")) / revenue(customers), 12);
  expect(ofCustomers).toBeCloseTo(6 / 30, 12);
  expect(inMoney).toBe(revenue(of("At risk", "Can't lose")));
  expect(Number(solution)).toBeCloseTo(1 / 3, 1);
});

test("one day far after the others is taken for a slip of the pen, a season is not", () => {
  expect(inTable(logRules, "farAhead", { boughtOn: [46_000, 46_090] })).toBeUndefined();
  expect(inTable(logRules, "farAhead", { boughtOn: [46_091, 46_000] })).toEqual({ row: 1, data: { days: 91 } });
  expect(inTable(logRules, "farAhead", { boughtOn: [46_000] })).toBeUndefined();
});

test("a number of eight digits is no day, a day with its time is one", () => {
  expect(inTable(logRules, "notADay", { boughtOn: [46_000.5, 20_260_301] })).toEqual({ row: 2 });
  expect(inTable(logRules, "notADay", { boughtOn: [46_000.5, null] })).toBeUndefined();
});

test("five customers are enough for five scores, and spaces make no other customer", () => {
  expect(inTable(logRules, "tooFewBuyers", { buyer: ["A", "B", "C", "D", "E"] })).toBeUndefined();
  expect(inTable(logRules, "tooFewBuyers", { buyer: ["A", "B", "C", "D", " D "] })).toEqual({ data: { count: 4, least: 5 } });
});

test("two spellings are told, spaces and numbers are not", () => {
  expect(inTable(logRules, "twoSpellings", { buyer: ["Ann", "ANN"] })).toEqual({ row: 2 });
  expect(inTable(logRules, "twoSpellings", { buyer: ["Ann", " Ann", 12, "12", null, null] })).toBeUndefined();
});

test("a purchase for nothing is no refund", () => {
  expect(inTable(logRules, "refunds", { paid: [0, 10] })).toBeUndefined();
});

test("ties are told where more than seven of ten bought once", () => {
  const buyers = (once: number, twice: number): readonly string[] => [...Array.from({ length: once }, (_, at) => `o${at}`), ...Array.from({ length: twice }, (_, at) => [`t${at}`, `t${at}`]).flat()];
  expect(inTable(logRules, "manyTies", { buyer: buyers(7, 3) })).toBeUndefined();
  expect(inTable(logRules, "manyTies", { buyer: buyers(8, 2) })).toEqual({ data: { count: 8, total: 10 } });
});

// 004, day 1, part 4: apostle, loyalist, mercenary, hostage, defector, terrorist. The cuts are ours.
test("a class is the one that CUSTOMERCLASS names, for every pair of marks", () => {
  const customerClass = functionById("CUSTOMERCLASS")!;
  const marks = Array.from({ length: 10 }, (_, at) => at + 1);
  for (const cuts of [{ high: 8, top: 10, bottom: 2 }, { high: 7, top: 9, bottom: 3 }, { high: 4, top: 5, bottom: 1 }, { high: 8, top: 8, bottom: 7 }]) {
    for (const satisfaction of marks) {
      const named = marks.map((loyalty) => String(call(customerClass, [satisfaction, loyalty, cuts.high, cuts.top, cuts.bottom])[0]![0]).toLowerCase());
      expect(marks.map((loyalty) => CLASSES[classOf(satisfaction, loyalty, cuts)])).toEqual(named);
    }
  }
});

test("three of seven customers who look loyal are hostages", async () => {
  expect(await expected(sixClasses, "hostages")).toEqual({ solution: 3, mercenaries: 5, allLoyal: 7, dissatisfied: 6, onTheCut: 4, aboveTheCut: 2 });
  expect(await expected(sixClasses, "forced")).toMatchObject({ solution: 3 / 7, ofAll: 3 / 15, ofDissatisfied: 3 / 6, ofWilling: 3 / 4 });
});

test("the list of classes fills itself, and another cut moves customers who have not changed", async () => {
  expect(await shown(sixClasses, "name")).toEqual(["Apostle", "Loyalist", "Mercenary", "Hostage", "Defector", "Terrorist"]);
  expect(await shown(sixClasses, "count")).toEqual([1, 3, 5, 3, 2, 1]);
  // C-11 alone has a 7: loyalty 7 with satisfaction 9 becomes high.
  expect(await shown(sixClasses, "moved")).toEqual([1]);
  expect(await shown(sixClasses, "moved", { otherHigh: 8 })).toEqual([0]);
  expect(await shown(sixClasses, "moved", { otherHigh: null })).toEqual([""]);
});

test("every drawn table has customers of all six classes", () => {
  for (let seed = 0; seed < 50; seed++) {
    const { high, top, bottom, satisfaction, loyalty } = drawMarks(new Dice(seed)) as unknown as { high: number; top: number; bottom: number; satisfaction: number[]; loyalty: number[] };
    expect(satisfaction.length).toBe(CLASSED);
    expect(new Set(satisfaction.map((mark, at) => classOf(mark, loyalty[at]!, { high, top, bottom }))).size).toBe(CLASSES.length);
  }
});

test("the column of classes passes as one formula that spills or cell by cell, and in any case of letters", async () => {
  const spilled = (sixClasses.example!["class"] as readonly string[])[0]!;
  const each = Array.from({ length: CLASSED }, (_, at) => `=UPPER(INDEX(${spilled.slice(1)},${at + 1}))`);
  for (const { id } of classRules) {
    expect([id, await onSheet(sixClasses, classRules, id)]).toEqual([id, undefined]);
    expect([id, await onSheet(sixClasses, classRules, id, { class: each })]).toEqual([id, undefined]);
  }
});

test("English words are counted on a sheet of another language, and pass", async () => {
  // What the sheet's own list would be in Russian.
  const russian: Step = { ...sixClasses, sheet: sixClasses.sheet!.map((part) => JSON.parse(JSON.stringify(part).replaceAll("{language}", '\\"ru\\"')) as Part) };
  expect((await shown(russian, "name"))[3]).toBe("Заложник");
  expect(await shown(russian, "count")).toEqual([1, 3, 5, 3, 2, 1]);
  for (const { id } of classRules) expect([id, await onSheet(russian, classRules, id)]).toEqual([id, undefined]);
});

test("words of a third language are told as such, not as a wrong class", async () => {
  const russian = (sixClasses.example!["class"] as readonly string[])[0]!.replace(/\)$/, ',"ru")');
  expect(await onSheet(sixClasses, classRules, "otherWords", { class: [russian, ...Array.from({ length: CLASSED - 1 }, () => null)] })).toEqual({ row: 1 });
});

test("marks of one's own are on one scale, from 1 to 10, both or none", () => {
  expect(inTable(ownMarkRules, "twoScales", { satisfiedMark: [5, 4], loyalMark: [3, 5] })).toBeUndefined();
  expect(inTable(ownMarkRules, "twoScales", { satisfiedMark: [5, 4], loyalMark: [3, 6] })).toEqual({});
  expect(inTable(ownMarkRules, "offTheScale", { satisfiedMark: [1, 10], loyalMark: [10, 11] })).toEqual({ row: 2 });
  expect(inTable(ownMarkRules, "oneMark", { satisfiedMark: [1, null], loyalMark: [10, null] })).toBeUndefined();
  expect(inTable(ownMarkRules, "fewMarks", { satisfiedMark: Array.from({ length: 30 }, () => 5) })).toBeUndefined();
});

// 003 task 4, “which are impossible”: the logical key is {1, 3, 6}; the source has none.
test("impossible are the first, the third and the sixth statement", () => {
  const [impossible, refuted] = impossibleStatements.questions!;
  if (impossible?.kind !== "many" || refuted?.kind !== "sort") throw new Error("a choice of several and a sorting are wanted");
  expect(impossible.options.flatMap((option, at) => (impossible.right.includes(option) ? [at + 1] : []))).toEqual([1, 3, 6]);
  expect(new Set(Object.values(refuted.right))).toEqual(new Set(refuted.piles));
});

test.each(LOCALES)("the feedback to 4 names 3 and the feedback to 7 names 6 in %s, and the statements bear their numbers", (locale) => {
  const { feedback, questions } = parseProse(proseFile("M7", locale)).steps["7.3"]!;
  expect(feedback["impossible.lowMayBeHigh"]).toMatch(/4.*3|3.*4/);
  expect(feedback["impossible.highMayBeLow"]).toMatch(/7.*6|6.*7/);
  const [impossible] = impossibleStatements.questions!;
  if (impossible?.kind !== "many") throw new Error("a choice of several is wanted");
  expect(impossible.options.map((option) => questions[`impossible.${option}`]!.slice(0, 1))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

// 001 with CASES, discount break-even: 10 % at a margin of 30 % = +50 %, at 20 % = +100 %.
test("a discount of 10 % at a margin of 30 % needs half as much again, not a third", async () => {
  const { solution, ofMargin, forRevenue, ofNewPrice, asMarkup } = await expected(discountTrap, "needed");
  expect(solution).toBeCloseTo(0.5, 12);
  expect(ofMargin).toBeCloseTo(1 / 3, 12);
  expect(forRevenue).toBeCloseTo(1 / 9, 12);
  expect(ofNewPrice).toBeCloseTo(0.45, 12);
  expect(asMarkup).toBeCloseTo(0.1 / (0.3 / 1.3 - 0.1), 12);
});

test("the growth needed climbs ever steeper, and at the margin itself there is none", async () => {
  const growth = ((await expected(discountTrap, "growth"))["solution"] as Table).flat();
  [0.2, 0.5, 1, 2, 5].forEach((needed, at) => expect(growth[at]).toBeCloseTo(needed, 12));
  const breakeven = functionById("DISCOUNTBREAKEVEN")!;
  expect(call(breakeven, [0.1, 0.2])[0]![0]).toBeCloseTo(1, 12);
  for (const discount of [0.3, 0.4]) expect(call(breakeven, [discount, 0.3])[0]![0]).toMatchObject({ code: "#N/A", cause: { fault: "marginGone" } });
});

// 001: five reasons against discounts, five against service programmes, five against records. 003: three ladders, four modes.
test("five cases go on the five reasons against discounts, one on each", () => {
  const reasons = discountTrap.questions!.find(({ id }) => id === "reasons");
  expect(reasons?.kind === "sort" && [reasons.cards.length, new Set(Object.values(reasons.right)).size]).toEqual([5, 5]);
});

test.each(LOCALES)("three ladders and four modes are called alike in their tables and in their lists in %s, and no reason is left out", (locale) => {
  const { words } = parseProse(proseFile("M7", locale)).steps["7.5"]!;
  expect([LADDERS.length, MODES.length, REASONS]).toEqual([3, 4, 5]);
  expect(words["ladder"]).toEqual(LADDERS.map((id) => words[id]));
  expect(words["mode"]).toEqual(MODES.map((id) => words[id]));
  for (const list of ["serviceReason", "recordReason"]) expect(new Set(words[list] as readonly string[]).size).toBe(REASONS);
});

test("the weights decide which ladder and which mode come first", async () => {
  (await shown(laddersAndModes, "ladderScore")).forEach((score, at) => expect(score).toBeCloseTo([2.2, 3, 3.8][at]!, 12));
  expect(await shown(laddersAndModes, "topLadder")).toEqual(["ladder 3"]);
  expect(await shown(laddersAndModes, "topMode")).toEqual(["mode 4"]);
  expect(await shown(laddersAndModes, "topLadder", { weightCost: 100, weightCopy: 0, weightSwitch: 0 })).toEqual(["ladder 1"]);
});

test("the reason to turn to is the first of the least worked out, and the share moves with it", async () => {
  // Three of the ten answers are proved, the other seven are owned: 3 · 3 + 7 · 2 of 30.
  expect(await shown(laddersAndModes, "covered")).toEqual([23 / 30]);
  expect(await shown(laddersAndModes, "next")).toEqual(["serviceReason 2"]);
  const recordAnswer = [...(laddersAndModes.example!["recordAnswer"] as readonly Cell[])].map((cell, at) => (at === 3 ? null : cell));
  expect(await shown(laddersAndModes, "next", { recordAnswer })).toEqual(["recordReason 4"]);
  const proved = Array.from({ length: REASONS }, () => "Report");
  expect(await shown(laddersAndModes, "next", { serviceEvidence: proved, recordEvidence: proved })).toEqual([""]);
});

test("weights come to 100, in any parts", async () => {
  expect(await onSheet(laddersAndModes, ladderRules, "weightsSum", { weightCost: 33.3, weightCopy: 33.3, weightSwitch: 33.4 })).toBeUndefined();
  expect(await onSheet(laddersAndModes, ladderRules, "weightsSum", { weightCost: 0.4, weightCopy: 0.35, weightSwitch: 0.25 })).toEqual({ data: { sum: 1 } });
});

test("a choice between ladders of one score goes against no weight", async () => {
  const even = { ladderCost: [3, 3, 2], ladderCopy: [3, 3, 2], ladderSwitch: [3, 3, 2] };
  expect(await onSheet(laddersAndModes, ladderRules, "againstScore", { ...even, chosenLadder: "ladderTwo" })).toBeUndefined();
  expect(await onSheet(laddersAndModes, ladderRules, "againstScore", { ...even, chosenLadder: "ladderThree" })).toEqual({});
});

test("who finds the first ladder as hard to imitate as another is left in peace", async () => {
  expect(await onSheet(laddersAndModes, ladderRules, "firstHardToCopy", { ladderCopy: [5, 3, 5] })).toBeUndefined();
});

test("opinions do not fail: only gaps and contradictions are essential", () => {
  const opinions = ["againstScore", "noDifference", "firstHardToCopy", "answeredAlike", "unproved"];
  const weights = [...ladderRules, ...reasonRules].filter(({ id }) => opinions.includes(id)).map(({ weight }) => weight);
  expect([weights.length, weights.includes("essential")]).toEqual([opinions.length, false]);
});
