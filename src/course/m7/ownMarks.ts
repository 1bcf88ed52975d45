import type { OwnData } from "../Step";

/** Four fifths of the scale are high, on one to five as on one to ten. */
const HIGH = "IF(MAX({satisfiedMark},{loyalMark})>5,8,4)";
const counted = (satisfied: string, loyal: string): string => `COUNTIFS({satisfiedMark},"${satisfied}"&${HIGH},{loyalMark},"${loyal}"&${HIGH})`;

export const ownMarks: OwnData = {
  columns: [
    { id: "person", kind: "text", optional: true },
    { id: "satisfiedMark", kind: "number" },
    { id: "loyalMark", kind: "number" },
  ],
  measures: [
    { id: "willingOnes", unit: "count", formula: `=${counted(">=", ">=")}` },
    { id: "mercenaryOnes", unit: "count", formula: `=${counted(">=", "<")}` },
    { id: "hostageOnes", unit: "count", formula: `=${counted("<", ">=")}`, book: { step: "7.2", answer: "hostages" } },
    { id: "forcedShare", unit: "share", formula: `=${counted("<", ">=")}/COUNTIF({loyalMark},">="&${HIGH})`, book: { step: "7.2", answer: "forced" } },
  ],
  example: { person: ["Ann", "Bob", "Cid", "Dora", "Eve", "Fred", "Gus", "Hal"], satisfiedMark: [10, 9, 8, 9, 8, 4, 2, 3], loyalMark: [10, 8, 9, 3, 4, 8, 2, 10] },
};
