import { answer, input } from "../sheet/parts";
import type { Step } from "../Step";

export const lifetime: Step = {
  id: "1.2",
  kind: "formula",
  minutes: 5,
  sheet: [input("churn", "share"), answer("years", "periods")],
  book: { churn: 0.2 },
  draw: (dice) => ({ churn: dice.number(0.04, 0.4, 0.01) }),
  answers: [
    {
      at: "years",
      solution: "=LIFETIME({churn})",
      mistakes: { retention: "=1/(1-{churn})", stayers: "=1-{churn}", halfLeft: "=LN(0.5)/LN(1-{churn})", months: "=12/{churn}" },
    },
  ],
};
