import { areaIn, valuesIn } from "../../src/course/check/SheetRead";
import { preAudit } from "../../src/course/m0/preAudit";
import { tour } from "../../src/course/m0/tour";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";

test("the first look round finds two customers lost", async () => {
  // 10 + 3 − 11
  expect(await expected(tour, "lost")).toMatchObject({ solution: 2, netGrowth: -1, signReversed: 4, sign: -2 });
});

test("the ratings are summed, the serious ones counted, the gravest mistake named", async () => {
  const read = await learnerSheet(preAudit, {});
  const shown = (id: string): unknown => valuesIn(read, areaIn(read, id))[0]![0];
  expect(["total", "serious", "gravest"].map(shown)).toEqual([9, 3, "mistake 1"]);
});
