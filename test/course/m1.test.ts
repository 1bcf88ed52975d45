import { answerKeys } from "../../src/course/key/answerKeys";
import { judgeValue } from "../../src/course/check/judgeValue";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { acquisitionCost } from "../../src/course/m1/acquisitionCost";
import { claimCheck } from "../../src/course/m1/claimCheck";
import { lifetime } from "../../src/course/m1/lifetime";
import { lifetimeValue } from "../../src/course/m1/lifetimeValue";
import { ownSegments } from "../../src/course/m1/ownSegments";
import { payback } from "../../src/course/m1/payback";
import type { Formula, Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const CENT = 2;

test("step 1.1 comes to 3000 a customer", async () => {
  // Budget ÷ new customers: course book 000, formula 2.
  expect(await expected(acquisitionCost, "cac")).toMatchObject({ solution: 3000, everybody: 500 });
});

test("step 1.2 comes to five years, and to 1.25 where retention is divided by", async () => {
  expect(await expected(lifetime, "years")).toMatchObject({ solution: 5, retention: 1.25 });
});

test("step 1.3 has each reading in its own cell and names it in the others", async () => {
  // Margin 1000, retention 80 %, discount 10 %: Fader & Hardie (2012), note 024, cases 1–3, times ten.
  const [plain, start, renewal] = [await expected(lifetimeValue, "plain"), await expected(lifetimeValue, "start"), await expected(lifetimeValue, "renewal")];
  expect([plain["solution"], plain["retention"]]).toEqual([5000, 1250]);
  expect(start["solution"]).toBeCloseTo(3666.67, CENT);
  expect(renewal["solution"]).toBeCloseTo(2666.67, CENT);
  expect([start["endHere"], renewal["plainHere"], plain["renewalHere"]]).toEqual([expect.closeTo(3333.33, CENT), 5000, expect.closeTo(2666.67, CENT)]);
});

test("step 1.4 has a ratio for each reading of LTV", async () => {
  const ratio = await expected(payback, "ratio");
  expect([ratio["plain"], ratio["start"], ratio["renewal"], ratio["revenuePlain"]]).toEqual([1.67, 1.22, 0.89, 6.67].map((value) => expect.closeTo(value, CENT)));
});

test("step 1.4 has a payback without churn, with it, and with discount", async () => {
  const years = await expected(payback, "years");
  expect([years["nobodyLeaves"], years["someLeave"], years["todaysMoney"], years["revenue"]]).toEqual([3, 4.11, 5.35, 0.75].map((value) => expect.closeTo(value, CENT)));
});

test("the lines of step 1.4 cross the cost where the payback says", async () => {
  const read = await learnerSheet(payback, payback.book!);
  const line = (id: string) => valuesIn(read, areaIn(read, id)).map(([cell]) => cell as number);
  const after = (id: string): number => line(id).findIndex((margin, at) => margin >= line("spent")[at]!);
  expect([after("everybody"), after("expected")]).toEqual([3, 6]);
});

test("step 1.5 has the gains that course book 000 claims", async () => {
  // 000: at 15–20 % churn a year, 25–100 % more; 20 → 16 % is the lower end, 20 → 10 % the upper.
  const { solution } = (await expected(claimCheck, "gain")) as { solution: number[][] };
  expect([solution[0]![0], solution[0]![2], solution[3]![1]]).toEqual([0.25, 1, 0.25].map((gain) => expect.closeTo(gain, 12)));
  expect((await expected(claimCheck, "inside"))["solution"]).toBe(solution.flat().filter((gain) => gain >= 0.25 && gain <= 1).length);
});

test.each([
  ["bothLoose", "=RETENTIONGAIN({from.slide},{to.slide})"],
  ["columnLoose", "=RETENTIONGAIN({from.slide},{to.each})"],
  ["rowLoose", "=RETENTIONGAIN({from.each},{to.slide})"],
  ["bothLoose", "={from.slide}/{to.slide}-1"],
  ["columnLoose", "={from.slide}/{to.each}-1"],
  ["rowLoose", "={from.each}/{to.slide}-1"],
])("step 1.5 names %s where %s is filled over the block", async (mistake, fill) => {
  expect(await judged(claimCheck, "gain", { fill })).toEqual({ finding: expect.objectContaining({ section: "mistakes", key: mistake }) });
});

test("step 1.6 shows CAC, LTV and their ratio of each segment, and what is in no segment yet", async () => {
  const read = await learnerSheet(ownSegments, {});
  const row = (at: number) => ["cac", "ltv", "ratio"].map((id) => valuesIn(read, areaIn(read, id))[at]![0]);
  expect(row(1)).toEqual([2800, 4400, 4400 / 2800].map((value) => expect.closeTo(value as number, CENT)));
  expect(["spendLeft", "wonLeft", "weakest"].map((id) => valuesIn(read, areaIn(read, id))[0]![0])).toEqual([0, 0, "A"]);
});

test("step 1.6 names the weakest segment though another costs nothing to win", async () => {
  const read = await learnerSheet({ ...ownSegments, example: { ...ownSegments.example, spend: [0, 420_000, 480_000, null, null] } }, {});
  expect(valuesIn(read, areaIn(read, "ratio"))[0]).toEqual([""]);
  expect(valuesIn(read, areaIn(read, "weakest"))).toEqual([["B"]]);
});

test("step 1.6 shows no errors before anything is filled in", async () => {
  const read = await learnerSheet({ ...ownSegments, example: {} }, {});
  expect(["cac", "ltv", "ratio"].flatMap((id) => valuesIn(read, areaIn(read, id)).flat())).toEqual(new Array(15).fill(""));
  expect(valuesIn(read, areaIn(read, "weakest"))).toEqual([[""]]);
});

async function judged(step: Step, at: string, formula: Formula): Promise<unknown> {
  const [keys = []] = await answerKeys(step, [step.book!], evaluate);
  const read = await learnerSheet(step, step.book!, { [at]: { formula } });
  return judgeValue(keys.find(({ answer }) => answer.at === at)!, valuesIn(read, areaIn(read, at)));
}
