import type { Step } from "../Step";
import { answer, gap, input, table, type Block } from "../sheet/parts";
import { Dice } from "../variants/Dice";
import { ownLog } from "./ownLog";
import { logRules } from "./logRules";
import { CUSTOMERS, drawLog, ROWS } from "./purchaseLog";

/** Ends of months of 2026 as serials, the book's own first. None is the end of the year: that is a mistake of its own. */
const MONTH_ENDS = [46_203, 46_081, 46_112, 46_142, 46_173, 46_234, 46_265, 46_295] as const;
const LOG = "{customer},{date},{amount}";

/** The fifth of the customers a row falls into when they are sorted by a column: equal ones are torn apart. */
const fifth = (column: number): string => `ROUNDUP(5*SORTBY(SEQUENCE(${CUSTOMERS}),SORTBY(SEQUENCE(${CUSTOMERS}),INDEX(each,0,${column})))/${CUSTOMERS},0)`;
const equalGroups = `=LET(whole,RFM(${LOG},{asOf}),each,DROP(whole,1),VSTACK(TAKE(whole,1),HSTACK(TAKE(each,,4),6-${fifth(2)},${fifth(3)},${fifth(4)},INDEX(each,0,8))))`;

/** Rows and columns of RFMSUMMARY: the ten segments, the last two of them those that slip away. */
const segments: Block = {
  part: "block",
  id: "segments",
  role: "answer",
  rows: 11,
  units: ["text", "count", "share", "money", "share", "days", "ratio", "money"],
  strips: {
    names: [1, 0, 10, 1],
    recency: [1, 5, 10, 1],
    frequency: [1, 6, 10, 1],
    revenue: [1, 3, 10, 1],
    slipping: [9, 4, 2, 1],
    atRisk: [9, 4, 1, 1],
    sleepers: [8, 4, 3, 1],
    slippingCustomers: [9, 2, 2, 1],
    slippingRevenue: [9, 3, 2, 1],
  },
};

/** The three criteria of book 002 on a log of purchases, which is ours. */
export const customerSegments: Step = {
  id: "7.1",
  kind: "formula",
  minutes: 14,
  sheet: [
    input("asOf", "date"),
    answer("slipping", "share"),
    gap,
    segments,
    gap,
    { part: "block", id: "rfm", role: "answer", rows: CUSTOMERS + 1, units: ["text", "days", "count", "money", "mark", "mark", "mark", "text"] },
    gap,
    table("log", ROWS, [
      { id: "customer", role: "input", unit: "text" },
      { id: "date", role: "input", unit: "date" },
      { id: "amount", role: "input", unit: "money" },
    ]),
  ],
  book: drawLog(new Dice(2002), MONTH_ENDS[0]),
  draw: (dice) => drawLog(dice, dice.pick(MONTH_ENDS)),
  answers: [
    {
      at: "rfm",
      solution: `=RFM(${LOG},{asOf},,{language})`,
      mistakes: { leftOut: `=RFM(${LOG})`, future: `=RFM(${LOG},DATE(YEAR({asOf}),12,31))`, equalGroups },
    },
    {
      at: "segments",
      solution: `=RFMSUMMARY(${LOG},{asOf},,{language})`,
      mistakes: { leftOut: `=RFMSUMMARY(${LOG})` },
    },
    {
      at: "slipping",
      solution: "=SUM({segments.slipping})",
      mistakes: { onlyAtRisk: "={segments.atRisk}", withSleepers: "=SUM({segments.sleepers})", ofCustomers: "=SUM({segments.slippingCustomers})", inMoney: "=SUM({segments.slippingRevenue})" },
    },
  ],
  questions: [
    { id: "later", kind: "one", options: ["scoresFall", "onlyDays", "allSleep"], right: "onlyDays" },
    { id: "ties", kind: "one", options: ["together", "byName", "halves"], right: "together" },
  ],
  rules: logRules,
  own: ownLog,
  chart: { kind: "bubble", labels: "segments.names", x: "segments.recency", y: "segments.frequency", size: "segments.revenue", unit: "number" },
};
