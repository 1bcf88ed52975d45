import type { Cell } from "../../src/cells/Cell";
import { valuesIn } from "../../src/course/check/SheetRead";
import { M2 } from "../../src/course/m2/lessons";
import type { Data, Filled, Rule, Step } from "../../src/course/Step";
import { Dice } from "../../src/course/variants/Dice";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const step = (id: string): Step => M2.steps.find((each) => each.id === id)!;

/** Numbers as the sources print them. */
const rounded = async (id: string, at: string, digits: number): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await expected(step(id), at)).map(([reading, value]) => [reading, round(value, digits)]));

const round = (value: unknown, digits: number): unknown =>
  Array.isArray(value) ? value.map((each) => round(each, digits)) : typeof value === "number" ? Number(value.toFixed(digits)) : value;

/** What stands in a part of the sheet once the step is done. */
async function done(id: string, part: string, data = step(id).book ?? {}): Promise<readonly (readonly Cell[])[]> {
  const read = await learnerSheet(step(id), data);
  return valuesIn(read, read.areas.get(part)!);
}

// Course book 003, case 02: lost = 3000 − (3300 − 500); the mistakes as the trainer meets them.
test("step 2.1 has 200 lost points of sale, and knows net growth and reversed signs", async () => {
  expect(await expected(step("2.1"), "lost")).toEqual({ solution: 200, netGrowth: -300, growth: 300, signReversed: 800, sign: -200, stayed: 2800 });
});

// Case 02 under each base; the course book prints 6.06 %.
test("step 2.2 has four rates by four bases", async () => {
  expect(await rounded("2.2", "rate", 4)).toMatchObject({ start: 0.0667, end: 0.0606, average: 0.0635, exposed: 0.0571, netGrowthRate: -0.1, newShare: 0.1667, retention: 0.9333 });
});

// Case 02: 100 × 100,000 + 100 × 200,000 = 30 million, times 5 %.
test("step 2.3 has a loss of 1.5 million, and names the losses of seven slips", async () => {
  expect(await expected(step("2.3"), "number")).toMatchObject({ solution: [[100], [100]] });
  expect(await rounded("2.3", "loss", 2)).toMatchObject({
    solution: 1_500_000, noMargin: 30_000_000, tenThousand: 150_000, firstGroup: 1_000_000, secondGroup: 2_000_000, totals: 15_000, sharesNotCounts: 7500,
  });
});

// Case 03: R1 900,000; R2 810,000; R6 855,000; R4 1,710,000 pass; R3 360,000; R5 1,860,000; R7 450,000 do not.
test("step 2.4 has three prices of the loss and silent churn beside them, and names what is no churn", async () => {
  expect(await expected(step("2.4"), "lost")).toMatchObject({ solution: 30_000 });
  expect(await rounded("2.4", "rate", 5)).toMatchObject({ start: 0.1, end: 0.09375, average: 0.09677, exposed: 0.08571 });
  expect(await rounded("2.4", "loss", 2)).toEqual({
    before: 900_000, now: 810_000, mean: 855_000, silent: 1_710_000, noMargin: 30_000_000, noMarginNow: 27_000_000, onlyFall: 90_000, totalFall: 360_000, fallOnAll: 1_860_000, halfYear: 450_000,
  });
});

// Case 03: 300 − 30 − 27 + 45 = 288 million; 270,000 × 900 of 300 million are kept.
test("step 2.5 has a bridge that closes, and 81 % of last year's revenue kept", async () => {
  expect(await expected(step("2.5"), "kept")).toEqual({ solution: 0.81, withNew: 0.96, headsOnly: 0.9, shareLost: 0.19 });
  expect(await done("2.5", "bridge.amounts")).toEqual([[300e6], [-30e6], [-27e6], [45e6], [288e6]]);
  expect(await done("2.5", "rest")).toEqual([[0]]);
});

// Case 01: 28.5 % weighted, 32.5 % as a simple mean; 142 % of sales would be needed; at least 8 points are left.
test("step 2.6 has a share of sales above 1, and 8 points that no leaver explains", async () => {
  expect(await rounded("2.6", "together", 3)).toMatchObject({ solution: 0.285, simpleMean: 0.325 });
  expect(await rounded("2.6", "needed", 2)).toMatchObject({ solution: 1.42 });
  expect(round(await done("2.6", "unexplained"), 3)).toEqual([[0.27], [0.175], [0.08]]);
});

// 10 % a year is 0.874 % a month, divided 0.833 %; 5 % a month is 45.96 % a year (functions.md, CHURNCONVERT).
test("step 2.7 has compounded rates, and the divided one as an approximation", async () => {
  expect(await rounded("2.7", "monthly", 5)).toMatchObject({ compound: 0.00874, divided: 0.00833 });
  expect(await rounded("2.7", "ofYear", 4)).toMatchObject({ solution: 0.4596, timesTwelveYear: 0.6 });
});

test("step 2.7 asks about branches of which the yearly one loses more, though 12 times the monthly rate is more", () => {
  expect(1 - (1 - 0.035) ** 12).toBeLessThan(0.38);
  expect(12 * 0.035).toBeGreaterThan(0.38);
});

// (1000 − 400) ÷ 3000; 1000 at 8 % and 600 at 30 %.
test("step 2.8 has a line of 20 % above a total of 16.25 %", async () => {
  expect(await expected(step("2.8"), "line")).toMatchObject({ solution: 0.2 });
  expect(await expected(step("2.8"), "together")).toMatchObject({ solution: 0.1625, simpleMean: 0.19 });
});

// 374 lost of 16,081 at the start of all periods; 0.0233 ÷ 0.02 − 1.
test("step 2.9 signals the one period of its example that stands out, and compares with the year before", async () => {
  const signals = (await done("2.9", "signal")).map(([signal]) => signal);
  expect(signals).toEqual(["", "", "", "", "", "", "", "", "above", "", "", ""]);
  expect(round(await done("2.9", "mean"), 4)).toEqual([[0.0233]]);
  expect(round(await done("2.9", "change"), 3)).toEqual([[0.163]]);
});

test("step 2.9 names the period to begin with: the one furthest above its limit", async () => {
  expect(await done("2.9", "peak")).toEqual([["2025-09"]]);
});

test("step 2.9 names that period by its month where periods are dates", async () => {
  const dates = Array.from({ length: 12 }, (_, month) => 45_658 + 31 * month);
  const read = await learnerSheet({ ...step("2.9"), example: { ...step("2.9").example, period: dates } }, {});
  expect(valuesIn(read, read.areas.get("peak")!)).toEqual([["2025-09"]]);
});

test("step 2.9 says nothing of a year before that is of the same interval, and asks where it is several times larger", () => {
  const flow = { begin: [1000], joined: [30], end: [1010] };
  const asked = (yearBefore: number): boolean => rule("otherInterval").find(filled({ ...flow, yearBefore: [yearBefore] })) !== undefined;
  expect([0, 0.01, 0.03, 0.2].map(asked)).toEqual([false, false, false, true]);
});

test("step 2.9 shows no errors before it is filled in", async () => {
  const blank = Object.fromEntries(Object.entries(step("2.9").example!).map(([id, cells]) => [id, Array.isArray(cells) ? cells.map(() => null) : null]));
  for (const part of ["lost", "number", "mean", "meanLarge", "change", "peak"]) expect((await done("2.9", part, blank)).flat().filter((cell) => cell !== "" && cell !== null)).toEqual([]);
});

test("step 2.10 counts what is stated, owned and measured", async () => {
  expect((await done("2.10", "level")).flat()).toEqual([3, 3, 3, 1, 1, 1, 1]);
  expect(round(await done("2.10", "covered"), 4)).toEqual([[0.619]]);
  // The harm ranked fourth stands in row 5: it is the first that is not measured yet.
  expect(await done("2.10", "next")).toEqual([["harm 5"]]);
});

const DRAWS = 300;
const draws = (id: string): readonly Data[] => {
  const dice = new Dice(1);
  return Array.from({ length: DRAWS }, () => step(id).draw!(dice));
};
const numbersOf = (data: Data, id: string): readonly number[] => [data[id]].flat(2).map(Number);

test("step 2.6 draws falls that no share of sales explains, so that its question has one right answer", () => {
  for (const data of draws("2.6")) {
    expect(numbersOf(data, "fall")[0]).toBeGreaterThan(Math.max(...numbersOf(data, "churn")));
    expect(numbersOf(data, "fall")[0]! / 2).toBeLessThan(Math.max(...numbersOf(data, "churn")));
  }
});

test("step 2.8 draws new customers above the line, old ones and both together below it, so that its questions have one right answer", () => {
  for (const data of draws("2.8")) {
    const [margin, maintenance, development] = ["margin", "maintenance", "development"].map((id) => numbersOf(data, id)[0]!) as [number, number, number];
    const [customers, [old, fresh]] = [numbersOf(data, "customers"), numbersOf(data, "churn") as [number, number]];
    const both = (customers[0]! * old + customers[1]! * fresh) / (customers[0]! + customers[1]!);
    const line = (margin - maintenance) / development;
    expect([old < both, both < line, line < fresh]).toEqual([true, true, true]);
  }
});

const rule = (id: string): Rule => step("2.9").rules!.find((each) => each.id === id)!;
const filled = (columns: Readonly<Record<string, readonly Cell[]>>): Filled => ({ cells: (id) => columns[id] ?? [], formulas: () => [] });

test("the rules of step 2.9 say nothing about rows that are blank or not finished", () => {
  const table = filled({ begin: [100, null, 90], joined: [5, null, null], end: [95, null, 200], largeBegin: [null, null, null], largeLost: [null, null, null] });
  for (const id of ["areCounts", "followOn", "noneFound", "joinedStay", "largeWithinAll", "largeLeaveMore"]) expect([id, rule(id).find(table)]).toEqual([id, undefined]);
});

test("the rules of step 2.9 let a period end with nobody, and the next begin with nobody", () => {
  const table = filled({ begin: [10, 0], joined: [0, 3], end: [0, 3] });
  for (const id of ["areCounts", "followOn", "noneFound", "joinedStay"]) expect([id, rule(id).find(table)]).toEqual([id, undefined]);
});

test("the rule that periods follow on tells the row and both numbers", () => {
  expect(rule("followOn").find(filled({ begin: [10, 12], end: [11, 12] }))).toEqual({ row: 2, data: { opening: 12, closing: 11 } });
});
