import type { Step } from "../Step";
import { answered, example } from "./surveyExample";
import { surveyRules } from "./surveyRules";
import { ENOUGH, sheet } from "./surveySheet";

const satisfied = 'COUNTIF({first},">=4")';

export const survey: Step = {
  id: "4.4",
  kind: "completeness",
  minutes: 20,
  sheet,
  rules: surveyRules,
  example,
  own: {
    columns: [
      { id: "date", kind: "date", optional: true },
      { id: "channel", kind: "text", optional: true },
      { id: "first", kind: "number" },
      { id: "second", kind: "number", optional: true },
      { id: "third", kind: "number", optional: true },
      { id: "fourth", kind: "number", optional: true },
      { id: "fifth", kind: "number", optional: true },
    ],
    measures: [
      { id: "count", unit: "count", formula: "=COUNT({first})" },
      { id: "share", unit: "share", formula: "=TOPBOX({first})" },
      { id: "from", unit: "share", formula: `=INDEX(SHAREINTERVAL(${satisfied},COUNT({first})),1)` },
      { id: "to", unit: "share", formula: `=INDEX(SHAREINTERVAL(${satisfied},COUNT({first})),2)` },
      { id: "mean", unit: "number", formula: "=AVERAGE({first})" },
    ],
    example: answered,
  },
  chart: { kind: "intervals", categories: "asked", points: "satisfied", lower: "lower", upper: "upper", unit: "share" },
  marks: [
    { on: "answered", when: `=AND(ISNUMBER({answered.each}),{answered.each}<${ENOUGH})`, as: "fair" },
    { on: "rank", when: "=N({rank.each})>1", as: "poor" },
  ],
  worst: "weakest",
};
