import type { OwnColumn, Step } from "../Step";
import { example, preset, table } from "./dashboardExample";
import { dashboardRules } from "./dashboardRules";
import { EARLIER, MOST, sheet, sourceLinks } from "./dashboardSheet";

const number = (id: string, optional = false): OwnColumn => ({ id, kind: "number", ...(optional ? { optional } : {}) });
const beyond = "({amber}-{now})/({amber}-{red})";

/** Assignment 6 of 000: what is controlled has an owner, thresholds and a source, and there is little of it. */
export const dashboard: Step = {
  id: "8.1",
  kind: "completeness",
  minutes: 20,
  sheet,
  preset,
  links: sourceLinks,
  rules: dashboardRules,
  example,
  own: {
    columns: [
      { id: "indicator", kind: "text" },
      { id: "definition", kind: "text", optional: true },
      { id: "owner", kind: "text" },
      { id: "frequency", kind: "text", optional: true },
      { id: "direction", kind: "text", optional: true },
      number("target"),
      number("amber"),
      number("red"),
      ...EARLIER.map((id) => number(id, true)),
      number("now"),
    ],
    measures: [
      { id: "count", unit: "count", formula: "=COUNTA({indicator})" },
      { id: "onCourse", unit: "count", formula: `=SUMPRODUCT((${beyond}<=0)*1)` },
      { id: "toWatch", unit: "count", formula: `=SUMPRODUCT((${beyond}>0)*(${beyond}<=1))` },
      { id: "toAct", unit: "count", formula: `=SUMPRODUCT((${beyond}>1)*1)` },
    ],
    example: { ...Object.fromEntries(Object.entries(table).map(([id, cells]) => [id, (cells as readonly (string | number | null)[]).slice(0, 4)])), now: [0.065, 0.82, 0.72, 1.67] },
  },
  chart: { kind: "lines", categories: "point", series: Array.from({ length: MOST }, (_, at) => `a${at + 1}`), unit: "share" },
  marks: [
    { on: "status", when: "=AND(ISNUMBER({distance.each}),N({distance.each})<=0)", as: "good" },
    { on: "status", when: "=AND(N({distance.each})>0,N({distance.each})<=1)", as: "fair" },
    { on: "status", when: "=N({distance.each})>1", as: "poor" },
  ],
  worst: "weakest",
};
