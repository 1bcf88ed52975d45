import type { Step } from "../Step";
import { example, table } from "./onePageExample";
import { onePageRules } from "./onePageRules";
import { figureLinks, READINGS, sheet } from "./onePageSheet";

/** What is decided from: the learner's own figures with their sources and readings, three findings, one decision. */
export const onePage: Step = {
  id: "8.4",
  kind: "completeness",
  minutes: 15,
  sheet,
  links: { ...figureLinks, ...Object.fromEntries(READINGS.map((policy) => [policy, { policy }])) },
  rules: onePageRules,
  example,
  own: {
    columns: [
      { id: "figureName", kind: "text" },
      { id: "figureValue", kind: "number" },
      { id: "figureSource", kind: "text" },
    ],
    measures: [
      { id: "figures", unit: "count", formula: "=COUNT({figureValue})" },
      { id: "sourced", unit: "share", formula: '=SUMPRODUCT(({figureSource}<>"")*({figureValue}<>""))/COUNT({figureValue})' },
    ],
    example: table,
  },
  marks: [{ on: "unfilled", when: "={unfilled}=0", as: "good" }],
};
