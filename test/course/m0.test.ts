import { tour } from "../../src/course/m0/tour";
import { expected } from "./expected";

test("the first look round finds two customers lost", async () => {
  // 10 + 3 − 11
  expect(await expected(tour, "lost")).toMatchObject({ solution: 2, netGrowth: -1, signReversed: 4, sign: -2 });
});
