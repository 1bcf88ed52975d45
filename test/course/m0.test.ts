import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { goals } from "../../src/course/m0/goals";
import { preAudit } from "../../src/course/m0/preAudit";
import { tour } from "../../src/course/m0/tour";
import type { Data, Step } from "../../src/course/Step";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

const shown = async (step: Step, ids: readonly string[], example: Data = {}): Promise<readonly unknown[]> => {
  const read = await learnerSheet({ ...step, example: { ...step.example, ...example } }, {});
  return ids.map((id) => valuesIn(read, areaIn(read, id))[0]![0]);
};

test("the first look round finds two customers lost", async () => {
  // 10 + 3 − 11
  expect(await expected(tour, "lost")).toMatchObject({ solution: 2, netGrowth: -1, signReversed: 4, sign: -2, parentheses: -4 });
});

test("the ratings are summed, the serious ones counted, the gravest mistake named", async () => {
  expect(await shown(preAudit, ["total", "serious", "gravest", "unfilled"])).toEqual([9, 3, "mistake 1", 0]);
});

test("a missing rating and a missing evidence are both still to fill in", async () => {
  expect(await shown(preAudit, ["unfilled"], { rating: [3, 2, null, 0, 2, 1, 0], evidence: ["41 of 60", null, null, null, null, null, null] })).toEqual([3]);
});

test("the first assignment that nobody owns is named", async () => {
  expect(await shown(goals, ["owned", "next"])).toEqual([2, "assignment 2"]);
  expect(await shown(goals, ["next"], { owner: ["a", "b", "c", "d", "e", "f"] })).toEqual([""]);
});
