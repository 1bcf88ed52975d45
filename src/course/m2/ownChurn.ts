import { atLeast, everyBegunRowFilled, everyCellFilled } from "../check/rules";
import type { Step } from "../Step";
import { free, gap, given, table, type Column } from "../sheet/parts";
import { areCounts, followOn, joinedStay, largeLeaveMore, largeWithinAll, noneFound, sameInterval } from "./periodRules";
import { firstPeriods, nothing, periods, PERIODS, withCell } from "./periodsExample";

const count = (id: string): Column => ({ id, role: "free", unit: "count", allowed: { from: 0, to: 1_000_000_000 } });
const filledByChart = (id: string): Column => ({ id, role: "given", unit: "share" });

/** The learner's own churn, with the third and the fourth point of the safety line: a period against all, large customers by themselves. */
export const ownChurn: Step = {
  id: "2.9",
  kind: "completeness",
  minutes: 15,
  sheet: [
    table("flow", PERIODS, [
      { id: "period", role: "free", unit: "text" },
      count("begin"),
      count("joined"),
      count("end"),
      { id: "lost", role: "given", unit: "count", formula: { fill: '=IF(COUNT({begin.each},{joined.each},{end.each})<3,"",{begin.each}-({end.each}-{joined.each}))' } },
      count("largeBegin"),
      count("largeLost"),
    ]),
    given("mean", "share", '=IF(COUNT({lost})=0,"",SUM({lost})/SUM({begin}))'),
    given("meanLarge", "share", '=IF(SUM({largeBegin})=0,"",SUM({largeLost})/SUM({largeBegin}))'),
    free("yearBefore", "share", { from: 0, to: 1 }),
    given("change", "share", '=IF(OR(COUNT({mean})=0,N({yearBefore})=0),"",CHURNCHANGE({mean},{yearBefore}))'),
    // "2025-09" becomes a date as it is typed: it is written as a month again.
    given("peak", "text", '=IF(COUNT({rate})=0,"",LET(over,{rate}-{upper},at,INDEX({period},XMATCH(MAX(over),over)),IF(MAX(over)<=0,"",IF(N(at)>10000,YEAR(at)&"-"&TEXT(MONTH(at),"00"),at&""))))'),
    free("evidence"),
    free("owner"),
    free("due", "date"),
    gap,
    // One call spills over all columns; its own header is left out: the columns have theirs.
    table("control", PERIODS, [
      { id: "number", role: "given", unit: "count", formula: '=IF(COUNT({lost})=0,"",LET(chart,CHURNCONTROL({lost},{begin},,{language}),INDEX(chart,SEQUENCE(ROWS(chart)-1,1,2),SEQUENCE(1,6))))' },
      filledByChart("rate"),
      filledByChart("centre"),
      filledByChart("lower"),
      filledByChart("upper"),
      { id: "signal", role: "given", unit: "text" },
    ]),
  ],
  rules: [
    areCounts("areCounts", withCell("joined", 4, "sixty")),
    everyBegunRowFilled("rowComplete", ["begin", "joined", "end"], withCell("joined", 6, null)),
    atLeast("enough", "begin", 6, firstPeriods(4)),
    followOn("followOn", withCell("begin", 5, 1400)),
    noneFound("noneFound", withCell("joined", 6, 10)),
    joinedStay("joinedStay", withCell("joined", 6, 5000)),
    largeWithinAll("largeWithinAll", withCell("largeLost", 3, 200)),
    atLeast("wholeYear", "begin", PERIODS, firstPeriods(9), "actionable"),
    everyBegunRowFilled("unnamed", ["period", "begin"], withCell("period", 2, null), "actionable"),
    atLeast("largeMissing", "largeBegin", 1, { largeBegin: nothing, largeLost: nothing }, "actionable"),
    everyBegunRowFilled("largeHalf", ["largeBegin", "largeLost"], withCell("largeLost", 3, null), "actionable"),
    everyCellFilled("yearBeforeMissing", ["yearBefore"], { yearBefore: null }, "actionable"),
    sameInterval("otherInterval", "yearBefore", { yearBefore: 0.24 }),
    everyCellFilled("evidenceNamed", ["evidence"], { evidence: null }, "actionable"),
    everyCellFilled("owned", ["owner", "due"], { due: null }, "actionable"),
    largeLeaveMore("largeLeaveMore", { largeLost: [3, 2, 4, 3, 3, 2, 3, 4, 6, 3, 3, 2] }),
  ],
  example: { ...periods, yearBefore: 0.02, evidence: "Billing system, 2026-01-10", owner: "Head of service", due: 46_053 },
  marks: [
    { on: "signal", when: "=N({rate.each})>N({upper.each})", as: "poor" },
    { on: "signal", when: "=N({rate.each})<N({lower.each})", as: "good" },
    { on: "change", when: "=N({change})>0", as: "poor" },
    { on: "change", when: "=N({change})<0", as: "good" },
    { on: "meanLarge", when: "=N({meanLarge})>N({mean})", as: "poor" },
  ],
  worst: "peak",
  own: {
    columns: [
      { id: "period", kind: "text", optional: true },
      { id: "begin", kind: "number" },
      { id: "joined", kind: "number" },
      { id: "end", kind: "number" },
      { id: "largeBegin", kind: "number", optional: true },
      { id: "largeLost", kind: "number", optional: true },
    ],
    measures: [
      { id: "perPeriod", unit: "share", formula: "=(SUM({begin})+SUM({joined})-SUM({end}))/SUM({begin})" },
      { id: "overall", unit: "share", formula: "=CHURNRATE(INDEX({begin},1),SUM({joined}),INDEX({end},COUNT({end})))", book: { step: "2.2", answer: "rate" } },
      { id: "large", unit: "share", formula: "=SUM({largeLost})/SUM({largeBegin})" },
    ],
    example: periods,
  },
  chart: { kind: "control", categories: "period", values: "rate", centre: "centre", lower: "lower", upper: "upper", unit: "share" },
};
