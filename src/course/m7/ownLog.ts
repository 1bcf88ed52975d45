import type { OwnData } from "../Step";

const LOG = "{buyer},{boughtOn},{paid}";
const SUMMARY = `RFMSUMMARY(${LOG})`;
/** The last two segments of the summary: at risk, can't lose. */
const slipping = (column: number): string => `=SUM(CHOOSECOLS(TAKE(${SUMMARY},-2),${column}))`;

/** A log of the learner's own; its latest day is the day at which recency is counted. */
export const ownLog: OwnData = {
  columns: [
    { id: "buyer", kind: "text" },
    { id: "boughtOn", kind: "date" },
    { id: "paid", kind: "number" },
  ],
  measures: [
    { id: "buyers", unit: "count", formula: `=ROWS(RFM(${LOG}))-1` },
    { id: "champions", unit: "share", formula: `=INDEX(${SUMMARY},4,5)` },
    { id: "slippingCount", unit: "count", formula: slipping(2) },
    { id: "slippingShare", unit: "share", formula: slipping(5), book: { step: "7.1", answer: "slipping" } },
  ],
  example: {
    buyer: ["Ann", "Bob", "Cid", "Ann", "Dora", "Eve", "Ann", "Cid"],
    boughtOn: [46_050, 46_061, 46_075, 46_090, 46_102, 46_120, 46_150, 46_163],
    paid: [120, 80, 60, 90, 300, 40, 110, 75],
  },
};
