import type { Step } from "../Step";
import { answer, input } from "../sheet/parts";
import { drawFlow } from "./flow";
import { noChurnRates, rateOnAnyBase } from "./lostAndRate";

/** Case 02: one number of lost customers, four bases. */
export const churnRate: Step = {
  id: "2.2",
  kind: "formula",
  minutes: 8,
  sheet: [input("begin", "count"), input("joined", "count"), input("end", "count"), answer("rate", "share")],
  book: { begin: 3000, joined: 500, end: 3300 },
  draw: (dice) => drawFlow(dice, dice.number(1200, 6000, 100), 10),
  answers: [
    {
      ...rateOnAnyBase,
      mistakes: { ...noChurnRates, parentheses: "=({begin}-{end}-{joined})/{begin}" },
    },
  ],
};
