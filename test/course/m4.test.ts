import { deliveredValue } from "../../src/course/m4/deliveredValue";
import { eightCriteria } from "../../src/course/m4/eightCriteria";
import { satisfactionRatio } from "../../src/course/m4/satisfactionRatio";
import { survey } from "../../src/course/m4/survey";
import { surveyRules } from "../../src/course/m4/surveyRules";
import { BANK, CHANNELS } from "../../src/course/m4/surveySheet";
import { waysToSatisfy } from "../../src/course/m4/waysToSatisfy";
import type { Data, Found } from "../../src/course/Step";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { filledIn } from "../../src/course/check/filledIn";
import { parseProse } from "../../src/course/prose/parseProse";
import { LOCALES } from "../../src/locale/Locale";
import { proseFile } from "./course";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const surveyed = async (data: Data = {}) => learnerSheet({ ...survey, example: { ...survey.example, ...data } }, {});
const shown = async (id: string, data: Data = {}) => {
  const read = await surveyed(data);
  return valuesIn(read, areaIn(read, id)).flat();
};
const found = async (id: string, data: Data): Promise<Found | undefined> => surveyRules.find((rule) => rule.id === id)!.find(filledIn(await surveyed(data), new Map()));

// 003 task 3, formula 3: perception / expectation. The figures are ours: 42/45, and the mean of six ratios.
test("satisfaction lies below 1 as the ratio of means and above 1 as the mean of ratios", async () => {
  const { ofMeans, ofRatios, inverted } = await expected(satisfactionRatio, "satisfaction");
  expect(ofMeans).toBeCloseTo(42 / 45, 12);
  expect(ofRatios).toBeCloseTo((7 / 9 + 1 + 6 / 9 + 1 + 6 / 8 + 2) / 6, 12);
  expect(inverted).toBeCloseTo(45 / 42, 12);
});

// 003 task 3, formula 4: four values minus four costs.
test("the dearer offer delivers more value than the rival's", async () => {
  expect((await expected(deliveredValue, "delivered"))["solution"]).toEqual([[31 - 16], [26 - 17]]);
  expect(await expected(deliveredValue, "lead")).toMatchObject({ solution: 6, rivalFirst: -6, leadInValues: 5 });
});

// 002: eight criteria. Only those that influence the purchase decision count.
test("the weights sum to 100 and bring the score below the plain mean", async () => {
  expect((await expected(eightCriteria, "weight"))["solution"]).toEqual([18, 14, 16, 8, 10, 12, 18, 4].map((weight) => [weight]));
  const { solution, unweighted } = await expected(eightCriteria, "score");
  expect(solution).toBeCloseTo(4.5, 12);
  expect(unweighted).toBeCloseTo(4.75, 12);
});

test("the ranking of gaps begins with the individual approach and delivery and ends with the brand", async () => {
  const ranking = (await expected(eightCriteria, "ranking"))["solution"] as readonly (readonly unknown[])[];
  expect(ranking.slice(1).map(([, importance, performance, gap]) => [importance, performance, gap])).toEqual([
    [9, 4, 45], [8, 3, 40], [9, 6, 27], [6, 4, 12], [5, 3, 10], [7, 6, 7], [4, 3, 4], [2, 9, 0],
  ]);
});

test("the survey's form holds the picked questions in their order and nothing else", async () => {
  expect(await shown("formQuestion", { place: [null, 2, null, null, 1, null, null, null] })).toEqual(["question 5", "question 2", "", "", ""]);
  expect((await shown("boxes")).map((cell) => cell !== "")).toEqual([true, true, true, false, false]);
});

test("the survey's form takes one's own wording, which is not reproached", async () => {
  const reworded = { place: [1, null, null, null, null, null, 2, null], wording: [null, null, null, null, null, null, "Were we fast?", null] };
  expect(await shown("formQuestion", reworded)).toEqual(["question 1", "Were we fast?", "", "", ""]);
  expect(await found("badlyPut", reworded)).toBeUndefined();
});

test("the survey ranks only from 30 answers on, and ties what may be chance", async () => {
  expect(await shown("answered")).toEqual([32, 32, 32, "", ""]);
  expect(await shown("rank")).toEqual([1, 2, 1, "", ""]);
  expect(await shown("weakest")).toEqual(["question 2"]);
  expect((await shown("rank", surveyRules.find(({ id }) => id === "few")!.breaks))[0]).toBe("n < 30");
});

// Cochran: 96.04 answers without a limit, 400 customers.
test("the survey's example needs 78 answers of 400 customers for ±10 points", async () => {
  expect(await shown("needed")).toEqual([78]);
});

// 000 slide 8: “100 % of answers” where the form is handed over at the payment.
test("the claim of 100 % is held against what came back at the payment", async () => {
  expect(await found("claimFails", {})).toEqual({ data: { count: 22, total: 26 } });
  expect(await found("claimStands", {})).toBeUndefined();
  expect(await found("claimStands", { handedOut: [22, 60, null, null] })).toEqual({ data: { count: 22, total: 22 } });
});

test("a fourth question is advised against, a sixth is refused", async () => {
  const weights = new Map(surveyRules.map(({ id, weight }) => [id, weight]));
  expect([weights.get("fourth"), weights.get("sixth")]).toEqual(["actionable", "essential"]);
  expect(await found("fourth", {})).toBeUndefined();
  expect(await found("sixth", { place: [1, 2, 3, 4, 5, null, null, null] })).toBeUndefined();
  expect(await found("sixth", { place: [1, 2, 3, 4, 5, 5, null, null] })).toEqual({ data: { count: 6 } });
});

test("zeros taken from blank cells are told from a share of 4 and 5", async () => {
  expect(await found("notTopBox", { satisfied: ["=29/36", null, null, null, null] })).toEqual({ row: 1 });
});

test.each(LOCALES)("the channels are called alike in their list and in their table in %s, or nothing would be counted", (locale) => {
  const { words } = parseProse(proseFile("M4", locale)).steps["4.4"]!;
  expect(words["channelName"]).toEqual(CHANNELS.map((channel) => words[channel]));
  expect(new Set(words["question"] as readonly string[]).size).toBe(BANK);
});

// 003 task 3: six strategies, seven ways; ways 1 and 2 both work on expectation.
test("six strategies and seven ways go on three piles", () => {
  const [strategies, ways] = waysToSatisfy.questions!;
  expect([strategies, ways].map((question) => question?.kind === "sort" && [question.cards.length, question.piles.length])).toEqual([[6, 3], [7, 3]]);
  expect(ways?.kind === "sort" && [ways.right["lower"], ways.right["notRaise"]]).toEqual(["expectation", "expectation"]);
});
