import type { Step } from "../Step";
import { free, gap, given, table, type Column } from "../sheet/parts";
import { example } from "./limitExample";
import { limitRules } from "./limitRules";

/** Front line, middle managers, top: the pyramid of complaint channels and authority of the course book 003. */
const ROLES = 3;
const SEVERITIES = 2;
const limit = (id: string): Column => ({ id, role: "free", unit: "money", allowed: { from: 0, to: 1_000_000_000 } });

const SPENT = "BYROW({majorLimit.1}:{minorLimit.3}*{cases},LAMBDA(line,SUM(line)))";

/** Assignment 5 of the course book 000, give staff authority: how much a remedy on the spot may cost, by role and loss. */
export const authorityLimits: Step = {
  id: "6.5",
  kind: "completeness",
  minutes: 15,
  sheet: [
    free("value", "money", { from: 0, to: 1_000_000_000 }),
    gap,
    table("losses", SEVERITIES, [
      { id: "lossName", role: "label" },
      // What REPURCHASE calls them, in every language.
      { id: "code", role: "given", unit: "text", formula: '=VSTACK("major","minor")' },
      { id: "without", role: "given", unit: "share", formula: { fill: '=REPURCHASE("unresolved",{code.each})' } },
      { id: "with", role: "given", unit: "share", formula: { fill: '=REPURCHASE("quick",{code.each})' } },
    ]),
    gap,
    table("roles", ROLES, [
      { id: "role", role: "label" },
      { id: "who", role: "free", unit: "text" },
      { id: "share", role: "free", unit: "share", allowed: { from: 0, to: 1 } },
      limit("majorLimit"),
      limit("minorLimit"),
      { id: "remedy", role: "free", unit: "text" },
    ]),
    gap,
    {
      part: "cross", id: "cases", role: "free", unit: "count", allowed: { from: 0, to: 1_000_000 },
      down: { id: "caseRole", unit: "label", count: ROLES },
      across: { id: "caseLoss", unit: "label", count: SEVERITIES },
    },
    gap,
    free("budget", "money"),
    given("highest", "share", '=IF(OR(N({value})=0,COUNT({majorLimit},{minorLimit})=0),"",MAX({majorLimit},{minorLimit})/{value})'),
    given("perCase", "money", '=IF(OR(COUNT({budget})=0,SUM({cases})=0),"",{budget}/SUM({cases}))'),
    given("atFront", "share", '=IF(SUM({cases})=0,"",SUM({cases.1}:{cases.2})/SUM({cases}))'),
    given("unfilled", "count", `=${["value", "who", "share", "majorLimit", "minorLimit", "remedy", "cases", "budget", "owner", "due"].map((id) => `COUNTBLANK({${id}})`).join("+")}`),
    given("costliest", "text", `=IF(OR(COUNT({majorLimit},{minorLimit})<6,COUNT({cases})<6,SUM({cases})=0),"",LET(spent,${SPENT},INDEX({role},XMATCH(MAX(spent),spent))))`),
    gap,
    free("owner"),
    free("due", "date"),
  ],
  // Figures of ours, to be written over.
  preset: { value: 1200, share: [0.5, 0.8, 1] },
  links: { cases: { step: "6.4", part: "cases" } },
  rules: limitRules,
  example,
  own: {
    columns: [
      { id: "role", kind: "text" },
      { id: "value", kind: "number" },
      { id: "majorLimit", kind: "number" },
      { id: "minorLimit", kind: "number" },
      { id: "majorCases", kind: "number", optional: true },
      { id: "minorCases", kind: "number", optional: true },
    ],
    measures: [
      { id: "budgeted", unit: "money", formula: "=SUMPRODUCT({majorLimit},{majorCases})+SUMPRODUCT({minorLimit},{minorCases})" },
      { id: "highestShare", unit: "share", formula: "=MAX(MAX({majorLimit}/{value}),MAX({minorLimit}/{value}))" },
      { id: "gainMajor", unit: "money", formula: '=AUTHORITYLIMIT(MAX({value}),REPURCHASE("unresolved","major"),REPURCHASE("quick","major"))' },
      { id: "gainMinor", unit: "money", formula: '=AUTHORITYLIMIT(MAX({value}),REPURCHASE("unresolved","minor"),REPURCHASE("quick","minor"))' },
    ],
    example: { role: ["Front line", "Middle managers", "Top"], value: [1200, 1200, 1200], majorLimit: [300, 600, 750], minorLimit: [200, 400, 580], majorCases: [4, 3, 1], minorCases: [30, 6, 0] },
  },
  chart: { kind: "bars", categories: "role", series: ["majorLimit", "minorLimit"], unit: "money" },
  marks: [
    { on: "majorLimit", when: "=N({majorLimit.each})>N({value})", as: "poor" },
    { on: "minorLimit", when: "=N({minorLimit.each})>N({value})", as: "poor" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
  ],
  worst: "costliest",
};
