import type { Step } from "../Step";
import { complaints, example } from "./registerExample";
import { registerRules } from "./registerRules";
import { sheet, TARGET } from "./registerSheet";

const TAKEN = "FILTER(ROUND(({replied}-{created})*24,2),ISNUMBER({replied})*ISNUMBER({created}))";

/** Assignment 4 of the course book 000, make complaints accessible, with the seven questions and the 24 hours of 003: a register to be kept. */
export const complaintRegister: Step = {
  id: "6.4",
  kind: "completeness",
  minutes: 20,
  sheet,
  preset: { target: TARGET },
  rules: registerRules,
  example,
  own: {
    columns: [
      { id: "case", kind: "text" },
      { id: "created", kind: "date" },
      { id: "replied", kind: "date" },
      { id: "closed", kind: "date", optional: true },
      { id: "channel", kind: "text", optional: true },
      { id: "level", kind: "text", optional: true },
      { id: "type", kind: "text", optional: true },
      { id: "severity", kind: "text", optional: true },
      { id: "resolved", kind: "text", optional: true },
      { id: "owner", kind: "text", optional: true },
    ],
    measures: [
      { id: "received", unit: "count", formula: "=COUNTA({case})" },
      { id: "onTime", unit: "share", formula: `=ONTIME(${TAKEN})` },
      { id: "median", unit: "number", formula: `=MEDIAN(${TAKEN})` },
      { id: "unreplied", unit: "count", formula: "=COUNTA({case})-COUNT({replied})" },
      { id: "open", unit: "count", formula: "=COUNTA({case})-COUNT({closed})" },
    ],
    example: complaints,
  },
  chart: { kind: "lines", categories: "runCase", series: ["runHours", "runMedian", "runTarget"], unit: "number" },
  marks: [
    { on: "hours", when: "=AND(ISNUMBER({hours.each}),OR({hours.each}<0,{hours.each}>{target}))", as: "poor" },
    { on: "covered", when: "={covered}=1", as: "good" },
    { on: "overdue", when: "={overdue}>0", as: "poor" },
    { on: "unfilled", when: "={unfilled}>0", as: "fair" },
    { on: "answer", when: "={answer.each}={verdict.2}", as: "poor" },
  ],
  worst: "oldest",
};
