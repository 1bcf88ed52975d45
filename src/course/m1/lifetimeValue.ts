import { answer, input } from "../sheet/parts";
import type { Answer, Step } from "../Step";

/** The value of a customer by each reading, for a formula of churn: `1-{retention}`, or `{retention}` where the two are mixed up. */
const readings = (churn: string) => ({
  plain: `=LTV({margin},${churn})`,
  start: `=LTV({margin},${churn},{discount})`,
  end: `=LTV({margin},${churn},{discount},,"end")`,
  renewal: `=LTV({margin},${churn},{discount},,"renewal")`,
});

const RIGHT = readings("1-{retention}");
const MIXED_UP = readings("{retention}");

/** Each reading is right in its own cell alone; in another it is named. */
function answerOf(at: "plain" | "start" | "renewal", more: Readonly<Record<string, string>>): Answer {
  const elsewhere = Object.entries(RIGHT).flatMap(([reading, formula]) => (reading === at ? [] : [[`${reading}Here`, formula]]));
  return { at, solution: RIGHT[at], mistakes: { ...Object.fromEntries(elsewhere), retention: MIXED_UP[at], ...more } };
}

/** Discounting a sum of many years as if it came in one. */
const once = { discountedOnce: "=LTV({margin},1-{retention})/(1+{discount})" };

/** The first margin left out and nothing discounted: in use as well, and neither of the readings it stands between. */
const undiscounted = "={margin}*{retention}/(1-{retention})";

export const lifetimeValue: Step = {
  id: "1.3",
  kind: "formula",
  minutes: 12,
  sheet: [input("margin", "money"), input("retention", "share"), input("discount", "share"), answer("plain", "money"), answer("start", "money"), answer("renewal", "money")],
  book: { margin: 1000, retention: 0.8, discount: 0.1 },
  // With more churn, discounting once comes near discounting year by year.
  draw: (dice) => ({ margin: dice.number(400, 3000, 50), retention: dice.number(0.66, 0.9, 0.01), discount: dice.number(0.05, 0.15, 0.01) }),
  answers: [
    answerOf("plain", { oneYear: "={margin}*{retention}", firstMissing: undiscounted }),
    answerOf("start", { ...once, fiveYears: "=LTV({margin},1-{retention},{discount},5)" }),
    answerOf("renewal", { ...once, notDiscounted: undiscounted }),
  ],
  chart: { kind: "bars", categories: "plain:renewal labels", series: ["plain:renewal"], unit: "money" },
};
