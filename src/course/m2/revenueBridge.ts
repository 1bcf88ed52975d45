import type { Step } from "../Step";
import { answer, given, input } from "../sheet/parts";
import { drawFlow } from "./flow";

/** Case 03: what the growth by new customers hides. */
export const revenueBridge: Step = {
  id: "2.5",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("begin", "count"),
    input("joined", "count"),
    input("end", "count"),
    input("before", "money"),
    input("now", "money"),
    {
      part: "block",
      id: "bridge",
      role: "answer",
      rows: 6,
      units: ["text", "money"],
      strips: { names: [1, 0, 5, 1], amounts: [1, 1, 5, 1], steps: [1, 1, 4, 1] },
    },
    given("rest", "money", "=SUM({bridge.steps})-{end}*{now}"),
    answer("kept", "share"),
  ],
  book: { begin: 300_000, joined: 50_000, end: 320_000, before: 1000, now: 900 },
  draw: (dice) => {
    const before = dice.number(800, 1500, 50);
    return { ...drawFlow(dice, dice.number(150_000, 600_000, 10_000), 1000), before, now: before - dice.number(80, 240, 10) };
  },
  answers: [
    {
      at: "bridge",
      solution: "=REVENUEBRIDGE({begin},{joined},{end},{before},{now},{language})",
      mistakes: { swappedBills: "=REVENUEBRIDGE({begin},{joined},{end},{now},{before})" },
    },
    {
      at: "kept",
      solution: "=({end}-{joined})*{now}/({begin}*{before})",
      mistakes: {
        withNew: "={end}*{now}/({begin}*{before})",
        headsOnly: "=({end}-{joined})/{begin}",
        shareLost: "=1-({end}-{joined})*{now}/({begin}*{before})",
      },
    },
  ],
  chart: { kind: "waterfall", categories: "bridge.names", values: "bridge.amounts", unit: "money" },
};
