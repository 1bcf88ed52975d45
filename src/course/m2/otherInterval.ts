import type { Step } from "../Step";
import { answer, gap, input, table } from "../sheet/parts";

const MONTHS = [0, 3, 6, 9, 12];

/** The same churn in another interval: it compounds, and only small rates may be divided. */
export const otherInterval: Step = {
  id: "2.7",
  kind: "formula",
  minutes: 8,
  sheet: [
    input("yearly", "share"),
    answer("monthly", "share"),
    input("ofMonth", "share"),
    answer("ofYear", "share"),
    gap,
    table("course", MONTHS.length, [
      { id: "month", role: "input", unit: "count" },
      { id: "stayed", role: "given", unit: "share", formula: { fill: "=(1-{ofMonth})^{month.each}" } },
      { id: "straight", role: "given", unit: "share", formula: { fill: "=MAX(0,1-{ofMonth}*{month.each})" } },
    ]),
  ],
  book: { yearly: 0.1, ofMonth: 0.05, month: MONTHS },
  draw: (dice) => ({ yearly: dice.number(0.08, 0.45, 0.01), ofMonth: dice.number(0.02, 0.07, 0.005), month: MONTHS }),
  answers: [
    {
      at: "monthly",
      solution: "=CHURNCONVERT({yearly},12,1)",
      reading: "compound",
      readings: { divided: "={yearly}/12" },
      mistakes: { dividedPower: "=1-(1-{yearly})^1/12", asGrowth: "=(1+{yearly})^(1/12)-1", stayed: "=(1-{yearly})^(1/12)", root: "={yearly}^(1/12)", wrongWay: "=CHURNCONVERT({yearly},1,12)", timesTwelve: "={yearly}*12" },
    },
    {
      at: "ofYear",
      solution: "=CHURNCONVERT({ofMonth},1,12)",
      mistakes: { timesTwelveYear: "={ofMonth}*12", asGrowthYear: "=(1+{ofMonth})^12-1", stayedYear: "=(1-{ofMonth})^12", power: "={ofMonth}^12", wrongWayYear: "=CHURNCONVERT({ofMonth},12,1)" },
    },
  ],
  questions: [{ id: "branches", kind: "one", options: ["first", "second", "alike"], right: "second" }],
  chart: { kind: "lines", categories: "month", series: ["stayed", "straight"], unit: "share" },
};
