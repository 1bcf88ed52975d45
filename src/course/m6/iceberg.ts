import type { Cell } from "../../cells/Cell";
import { everyCell, everyCellFilled } from "../check/rules";
import type { Step } from "../Step";
import { free, gap, given, table } from "../sheet/parts";
import { closedOrCalm, moreAtTheTop, notTheIceberg, onlyBorrowed, silentPeriods, typedHidden, zeroBehindClosed } from "./icebergRules";

const PASSAGES = 5;
/** Counts of the course book 003: 500, 200, 50, 10, 2, 1. */
const RATES = [0.4, 0.25, 0.2, 0.2, 0.5];
const first = (cell: Cell): readonly Cell[] => [cell, ...Array.from({ length: PASSAGES - 1 }, () => null)];
const isRate = (cell: Cell): boolean => typeof cell === "number" && cell > 0 && cell <= 1;
const isCount = (cell: Cell): boolean => typeof cell === "number" && cell >= 0;

/** In an example the sheet's own addresses are known: the visible complaints and the rates. */
const ON_RATES = (rates: string): string => `=ICEBERG(B3,${rates})`;

/** What stands behind the complaints one sees: one's own number at the top, through rates that can be replaced one by one. */
export const iceberg: Step = {
  id: "6.2",
  kind: "completeness",
  minutes: 10,
  sheet: [
    free("period"),
    free("visible", "count", { from: 0, to: 1_000_000 }),
    free("evidence"),
    gap,
    table("passages", PASSAGES, [
      { id: "passage", role: "label" },
      { id: "rate", role: "free", unit: "share", allowed: { from: 0, to: 1 } },
      { id: "basis", role: "free", unit: "text" },
      { id: "asker", role: "free", unit: "text" },
      { id: "due", role: "free", unit: "date" },
    ]),
    gap,
    free("hidden", "count"),
    given("perComplaint", "count", '=IF(OR(COUNT({rate})<5,MIN({rate})=0),"",1/PRODUCT({rate}))'),
    given("silent", "count", '=IF(OR(COUNT({hidden})=0,COUNT({rate})<5),"",{hidden}*(1-{rate.1}))'),
    given("own", "share", "=COUNTA({basis})/ROWS({basis})"),
    given("unfilled", "count", "=COUNTBLANK({period})+COUNTBLANK({visible})+COUNTBLANK({evidence})+COUNTBLANK({rate})+COUNTBLANK({hidden})"),
    // A low rate divides most: an error in it moves the result most.
    given("firstToCount", "text", '=IF(COUNTBLANK({basis})=0,"",LET(borrowed,IF({basis}="",{rate},2),INDEX({passage},XMATCH(MIN(borrowed),borrowed))))'),
    gap,
    free("channel", "text", { options: ["open", "closed", "untested"] }),
    free("tested", "date"),
    free("owner"),
    free("again", "date"),
  ],
  preset: { rate: RATES },
  rules: [
    everyCellFilled("visibleMissing", ["period", "visible"], { visible: null }),
    everyCell("isCount", "visible", isCount, { visible: "two" }),
    everyCellFilled("rateMissing", ["rate"], { rate: [0.4, 0.25, 0.2, null, 0.5] }),
    everyCell("isRate", "rate", isRate, { rate: [0.4, 0.25, 20, 0.2, 0.5] }),
    moreAtTheTop({ visible: [3, 9, 2], received: [40, 6, 30] }),
    closedOrCalm({ visible: 0, channel: null }),
    everyCellFilled("hiddenMissing", ["hidden"], { hidden: null }),
    typedHidden({ hidden: 1500 }),
    notTheIceberg({ hidden: "=COMPLAINTFUNNEL(B3,B7)" }),
    everyCellFilled("unproved", ["evidence"], { evidence: null }, "actionable"),
    onlyBorrowed({ basis: first(null) }),
    everyCellFilled("untested", ["channel", "tested"], { tested: null }, "actionable"),
    everyCellFilled("owned", ["owner", "again"], { owner: null }, "actionable"),
    zeroBehindClosed({ visible: 0, channel: "closed" }),
    silentPeriods({ visible: [3, 0, 2] }),
  ],
  example: {
    period: "2025", visible: 3, evidence: "Letters to the director", rate: RATES, basis: first("Survey of May: 48 of 120 said they had complained"), asker: first("Service"), due: first(46_112),
    hidden: ON_RATES("B7:B11"), channel: "open", tested: 46_034, owner: "Head of service", again: 46_203,
  },
  own: {
    columns: [
      { id: "period", kind: "text", optional: true },
      { id: "visible", kind: "number" },
      { id: "received", kind: "number", optional: true },
    ],
    measures: [
      { id: "atTheTop", unit: "count", formula: "=SUM({visible})" },
      { id: "behind", unit: "count", formula: `=ICEBERG(SUM({visible}),VSTACK(${RATES.join(",")}))` },
      { id: "perPeriod", unit: "count", formula: `=ICEBERG(AVERAGE({visible}),VSTACK(${RATES.join(",")}))` },
      { id: "share", unit: "share", formula: "=SUM({visible})/SUM({received})" },
    ],
    example: { period: ["2025-01", "2025-02", "2025-03"], visible: [3, 1, 2], received: [40, 32, 35] },
  },
  marks: [
    { on: "visible", when: "=AND(ISNUMBER({visible}),{visible}=0)", as: "poor" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
    { on: "own", when: "={own}=0", as: "poor" },
    { on: "own", when: "={own}=1", as: "good" },
  ],
  worst: "firstToCount",
};
