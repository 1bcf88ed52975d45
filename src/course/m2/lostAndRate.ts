import type { Answer } from "../Step";

/** Counts the lost, and knows what is counted instead. */
export const lost: Answer = {
  at: "lost",
  solution: "=LOSTCUSTOMERS({begin},{joined},{end})",
  mistakes: { netGrowth: "={begin}-{end}", signReversed: "={end}-{begin}+{joined}", sign: "=({end}-{joined})-{begin}" },
};

/** The churn rate on whichever base: all four pass, each by its name. */
export const rateOnAnyBase: Omit<Answer, "mistakes"> = {
  at: "rate",
  solution: "=CHURNRATE({begin},{joined},{end})",
  reading: "start",
  readings: {
    end: '=CHURNRATE({begin},{joined},{end},"end")',
    average: '=CHURNRATE({begin},{joined},{end},"average")',
    exposed: '=CHURNRATE({begin},{joined},{end},"exposed")',
  },
  policy: "churnBase",
};
