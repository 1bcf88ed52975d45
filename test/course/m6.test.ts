import type { Cell } from "../../src/cells/Cell";
import { filledIn, filledOf } from "../../src/course/check/filledIn";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { authorityLimits } from "../../src/course/m6/authorityLimits";
import { complaintHandling, COMPLAINANTS } from "../../src/course/m6/complaintHandling";
import { complaintRegister } from "../../src/course/m6/complaintRegister";
import { iceberg } from "../../src/course/m6/iceberg";
import { pyramid } from "../../src/course/m6/pyramid";
import { column, complaints } from "../../src/course/m6/registerExample";
import { CHANNELS, LEVELS, OUTCOMES, SEVERITIES, TYPES } from "../../src/course/m6/registerSheet";
import { repurchaseMatrix } from "../../src/course/m6/repurchaseMatrix";
import { parseProse } from "../../src/course/prose/parseProse";
import type { Data, Found, Step } from "../../src/course/Step";
import { LOCALES } from "../../src/locale/Locale";
import { proseFile } from "./course";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const rounded = (cell: Cell | undefined): Cell | undefined => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);
const flat = (block: unknown): unknown[] => (block as Cell[][]).flat().map(rounded);
const filled = async (step: Step, data: Data = {}) => learnerSheet({ ...step, example: { ...step.example, ...data } }, step.book ?? {});
const shown = async (step: Step, id: string, data: Data = {}): Promise<unknown[]> => {
  const read = await filled(step, data);
  return flat(valuesIn(read, areaIn(read, id)));
};
const found = async (step: Step, id: string, data: Data = {}): Promise<Found | undefined> => step.rules!.find((rule) => rule.id === id)!.find(filledIn(await filled(step, data), new Map()));
const words = (step: Step, locale: (typeof LOCALES)[number]) => parseProse(proseFile("M6", locale)).steps[step.id]!.words;

// 003 pyramid: counts 500, 200, 50, 10, 2, 1; printed rates give 200, 40, 8, 1.6, 0.8.
test("the printed rates miss the printed counts from the second passage on", async () => {
  const { solution, halfFirst } = await expected(pyramid, "asPrinted");
  expect(flat(solution)).toEqual([500, 200, 40, 8, 1.6, 0.8]);
  // The printed order of the slide: 40, 50, 20, 20, 20.
  expect(flat(halfFirst)).toEqual([500, 200, 100, 20, 4, 0.8]);
});

test("the counts give 25 % where 20 % is printed, and the one rate mends the funnel", async () => {
  expect(flat((await expected(pyramid, "needed"))["solution"])).toEqual([0.4, 0.25, 0.2, 0.2, 0.5]);
  expect(await shown(pyramid, "tried", { rate: [null, null, null, null, null] })).toEqual([500, 200, 40, 8, 1.6, 0.8]);
  expect(await shown(pyramid, "tried")).toEqual([500, 200, 50, 10, 2, 1]);
  expect(await found(pyramid, "notReproduced")).toBeUndefined();
  expect(await found(pyramid, "notReproduced", { rate: [null, null, null, null, null] })).toEqual({ row: 2, data: { got: 40, wanted: 50 } });
});

// 003: one complaint at the top stands for 500 dissatisfied by the counts, for 625 by the printed rates.
test("three complaints at the top stand for 1,500 dissatisfied, and for 1,875 on the printed rates", async () => {
  expect(await shown(iceberg, "hidden")).toEqual([1500]);
  expect(await shown(iceberg, "perComplaint")).toEqual([500]);
  expect(await shown(iceberg, "hidden", { rate: [0.4, 0.2, 0.2, 0.2, 0.5] })).toEqual([1875]);
});

test("no complaint at the top asks whether the channel is closed, and is believed once it is open", async () => {
  expect(await found(iceberg, "closedOrCalm", { visible: 0, channel: null })).toEqual({ data: {} });
  expect(await found(iceberg, "closedOrCalm", { visible: null, channel: null })).toBeUndefined();
  expect(await found(iceberg, "zeroBehindClosed", { visible: 0, channel: "untested" })).toEqual({ data: {} });
  expect(await found(iceberg, "zeroBehindClosed", { visible: 0, channel: "open" })).toBeUndefined();
  expect(await found(iceberg, "notTheIceberg", { visible: 0, channel: "open" })).toBeUndefined();
});

// 003 case 05: row sums 46, 65, 128, 177; 60/10/20/10 → 26.3 %, 30/10/30/30 → 45.4 % (major); minor 50.3 and 65.2 %, with 74 51.1 and 66.4 %.
test("the rows of the repurchase matrix sum to 46 to 177 %", async () => {
  expect(flat((await expected(repurchaseMatrix, "total"))["solution"])).toEqual([0.46, 0.65, 1.28, 1.77]);
});

test("the mixes buy again at 26.3 and 45.4 %, and the difference is worth customers × value × 0.191", async () => {
  expect((await expected(repurchaseMatrix, "againToday"))["solution"]).toBeCloseTo(0.263, 12);
  expect((await expected(repurchaseMatrix, "againTomorrow"))["solution"]).toBeCloseTo(0.454, 12);
  expect((await expected(repurchaseMatrix, "recovery"))["solution"]).toBeCloseTo(500 * 1000 * 0.191, 6);
});

test("the edition moves the minor line only", async () => {
  expect(await shown(repurchaseMatrix, "minorLine")).toEqual([0.503, 0.652]);
  expect(await shown(repurchaseMatrix, "minorLine", { edition: 74 })).toEqual([0.511, 0.664]);
  expect(await shown(repurchaseMatrix, "minorLine", { edition: "74" })).toEqual([0.511, 0.664]);
  expect(await shown(repurchaseMatrix, "majorLine", { edition: 74 })).toEqual([0.263, 0.454]);
});

test("hours are the difference of moments times 24, and exactly 24 is in time", async () => {
  const times = { ...Object.fromEntries(Object.keys(complaints).map((id) => [id, column(...(complaints[id as keyof typeof complaints] as readonly Cell[]).slice(0, 3))])), created: column(46_034.1, 46_034.1, 46_034.1), replied: column(46_035.1, 46_034.6, 46_035.101), asOf: 46_043.5 };
  expect((await shown(complaintRegister, "hours", times)).slice(0, 3)).toEqual([24, 12, 24.02]);
  expect(((await shown(complaintRegister, "onTime", times)) as number[])[0]).toBeCloseTo(2 / 3, 9);
  expect(await shown(complaintRegister, "late", times)).toEqual([1]);
});

// 003, seven questions: a reply within 24 hours.
test("an open complaint counts as late from the moment its target has passed", async () => {
  expect((await shown(complaintRegister, "hours"))[7]).toBe("");
  expect(((await shown(complaintRegister, "onTime")) as number[])[0]).toBeCloseTo(6 / 7, 9);
  expect((await shown(complaintRegister, "hours", { asOf: 46_044.6 }))[7]).toBe(48);
  expect(((await shown(complaintRegister, "onTime", { asOf: 46_044.6 })) as number[])[0]).toBeCloseTo(6 / 8, 9);
  expect(await shown(complaintRegister, "overdue", { asOf: 46_044.6 })).toEqual([1]);
  expect(await found(complaintRegister, "waiting")).toBeUndefined();
  expect(await found(complaintRegister, "waiting", { asOf: 46_044.6 })).toEqual({ row: 8 });
});

test("the register knows its oldest open complaint and its run in order of arrival", async () => {
  expect(await shown(complaintRegister, "oldest")).toEqual(["C-007"]);
  expect((await shown(complaintRegister, "runCase", { created: column(...[...complaints.created].reverse()), replied: column() })).slice(0, 2)).toEqual(["C-008", "C-007"]);
  expect((await shown(complaintRegister, "runMedian")).slice(0, 7)).toEqual(new Array(7).fill(9.6));
});

test("the two figures of the register are formulas that follow it", async () => {
  for (const id of ["figuresMissing", "figuresTyped", "onTimeOff", "quickOff"]) expect(await found(complaintRegister, id)).toBeUndefined();
  expect(await found(complaintRegister, "onTimeOff", { onTime: "=SUMPRODUCT((K14:K33<>\"\")*(K14:K33<=B3))/COUNT(K14:K33)" })).toBeUndefined();
  // Of all eight complaints, or one that is overdue left out.
  expect(await found(complaintRegister, "quickOff", { quickShare: "=COUNTIFS(I14:I33,I14)/COUNTA(A14:A33)" })).toEqual({});
  expect(await found(complaintRegister, "onTimeOff", { asOf: 46_044.6, onTime: "=6/COUNT(G14:G33)" })).toEqual({});
  expect(await found(complaintRegister, "figuresTyped", { onTime: 6 / 7 })).toEqual({});
  // Nothing is asked for while there is nothing to compute.
  const waiting = { replied: column(), closed: column(), resolved: column(), asOf: 46_034.5, onTime: null, quickShare: null, created: column(...complaints.created.map(() => 46_034.4)) };
  expect(await found(complaintRegister, "figuresMissing", waiting)).toBeUndefined();
});

test("a complaint that is answered before it came is found, one that is closed on its own day is not", async () => {
  expect(await found(complaintRegister, "repliedBefore")).toBeUndefined();
  expect(await found(complaintRegister, "closedBefore")).toBeUndefined();
  expect(await found(complaintRegister, "repliedBefore", { replied: column(46_034.42, 46_034.5) })).toEqual({ row: 2 });
});

test("a word that is in none of the lists is found, as nothing would count it", () => {
  const { otherWord } = Object.fromEntries(complaintRegister.rules!.map((rule) => [rule.id, rule]));
  expect(otherWord!.find(filledOf({ ...complaints, type: complaints.type.map(() => "greedy") }, new Map()))).toEqual({ row: 1 });
});

test.each(LOCALES)("words that are counted are the same in list and table in %s, or nothing would be counted", (locale) => {
  const said = words(complaintRegister, locale);
  const lists = { channelName: CHANNELS, levelName: LEVELS, severityName: SEVERITIES, typeName: TYPES, outcomeName: OUTCOMES, verdict: ["yes", "no"] };
  for (const [id, options] of Object.entries(lists)) expect(said[id]).toEqual(options.map((option) => said[option]));
  const handling = words(complaintHandling, locale);
  expect((handling["card"] as readonly string[]).filter((_, at) => at % 4 === 0)).toEqual(COMPLAINANTS.map((each) => handling[each]));
  expect(handling["verdict"]).toEqual(["done", "notDone"].map((option) => handling[option]));
});

// 003 case 05: 82 − 19 % after a major loss, 95 − 46 % after a minor one.
test("the limits of the example are shares of 63 and 49 % of the customer's value", async () => {
  expect(await shown(authorityLimits, "majorLimit")).toEqual([378, 604.8, 756]);
  expect(await shown(authorityLimits, "minorLimit")).toEqual([294, 470.4, 588]);
  expect(await shown(authorityLimits, "budget")).toEqual([4 * 378 + 30 * 294 + 3 * 604.8 + 6 * 470.4 + 756]);
  expect(await shown(authorityLimits, "costliest")).toEqual(["role 1"]);
});

test("a limit may be what it saves and no more, and never more than the customer is worth", async () => {
  expect(await found(authorityLimits, "aboveGain", { share: [1, 1, 1] })).toBeUndefined();
  expect(await found(authorityLimits, "aboveGain", { majorLimit: ["=B2*0.32", "=B2*0.1", "=B2*0.1"] })).toEqual({ row: 1 });
  expect(await found(authorityLimits, "aboveValue", { majorLimit: ["=B2", "=B2", "=B2+1"] })).toEqual({ row: 3 });
  expect(await found(authorityLimits, "typedLimit", { minorLimit: ["=B2*0.1", "=B2*0.1", 100] })).toEqual({ row: 3 });
});

// 003: 3W4R8F is fifteen items, acceptance and return visit six steps each; eight complainants, and the ninth card of 004 part 10.
test("fifteen points are three facts, four acts and eight manners", async () => {
  const done = (count: number): readonly Cell[] => Array.from({ length: 15 }, (_, at) => (at < count ? "verdict 1" : "verdict 2"));
  expect(await shown(complaintHandling, "groupShare", { done: done(7) })).toEqual([1, 1, 0]);
  expect(await shown(complaintHandling, "verdictCount", { done: done(7) })).toEqual([7, 8]);
  expect(await shown(complaintHandling, "next", { done: done(7) })).toEqual(["item 8"]);
});

test("the picked type shows its three points", async () => {
  expect(await shown(complaintHandling, "point", { type: "card 5" })).toEqual(["card 6", "card 7", "card 8"]);
  expect(await shown(complaintHandling, "point", { type: "card 33" })).toEqual(["card 34", "card 35", "card 36"]);
});

test("money in place of a remedy is told", async () => {
  const done = complaintHandling.example!["done"] as readonly Cell[];
  expect(await found(complaintHandling, "paidNotMended")).toBeUndefined();
  expect(await found(complaintHandling, "paidNotMended", { done: done.map((each, at) => (at === 4 ? "notDone" : each)) })).toEqual({});
});
