import type { Step } from "../Step";
import { answer, input } from "../sheet/parts";
import { drawFlow } from "./flow";
import { lost, noChurnRates, rateOnAnyBase } from "./lostAndRate";

/** Case 03: customers left and the bill fell, so that the loss has to say whose bill it is priced at. */
export const fallenBill: Step = {
  id: "2.4",
  kind: "formula",
  minutes: 12,
  sheet: [
    input("begin", "count"),
    input("joined", "count"),
    input("end", "count"),
    input("before", "money"),
    input("now", "money"),
    input("margin", "share"),
    answer("lost", "count"),
    answer("rate", "share"),
    answer("loss", "money"),
  ],
  book: { begin: 300_000, joined: 50_000, end: 320_000, before: 1000, now: 900, margin: 0.03 },
  draw: (dice) => {
    const before = dice.number(800, 1500, 50);
    return { ...drawFlow(dice, dice.number(150_000, 600_000, 10_000), 1000), before, now: before - dice.number(80, 240, 10), margin: dice.number(0.02, 0.12, 0.01) };
  },
  answers: [
    lost,
    { ...rateOnAnyBase, mistakes: noChurnRates },
    {
      at: "loss",
      solution: "=CHURNLOSS({lost},{before},{margin})",
      reading: "before",
      readings: {
        now: "=CHURNLOSS({lost},{now},{margin})",
        mean: "=CHURNLOSS({lost},AVERAGE({before},{now}),{margin})",
        silent: "=(CHURNLOSS({lost},{before})+({begin}-{lost})*({before}-{now}))*{margin}",
      },
      policy: "lossPrice",
      mistakes: {
        noMargin: "=CHURNLOSS({lost},{before})",
        noMarginNow: "=CHURNLOSS({lost},{now})",
        onlyFall: "=CHURNLOSS({lost},{before}-{now},{margin})",
        totalFall: "=({begin}*{before}-{end}*{now})*{margin}",
        fallOnAll: "=(CHURNLOSS({lost},{before})+{end}*({before}-{now}))*{margin}",
        halfYear: "=CHURNLOSS({lost},{before},{margin})/2",
      },
    },
  ],
};
