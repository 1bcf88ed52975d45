import type { Answer } from "../Step";

/** Counts the lost, and knows what is counted instead. */
export const lost: Answer = {
  at: "lost",
  solution: "=LOSTCUSTOMERS({begin},{joined},{end})",
  mistakes: { netGrowth: "={begin}-{end}", growth: "={end}-{begin}", signReversed: "={end}-{begin}+{joined}", sign: "=({end}-{joined})-{begin}", stayed: "={end}-{joined}" },
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

/** What is taken for a churn rate. */
export const noChurnRates: Readonly<Record<string, string>> = {
  netGrowthRate: "=({begin}-{end})/{begin}",
  growthRate: "=({end}-{begin})/{begin}",
  newShare: "={joined}/{begin}",
  retention: "=({end}-{joined})/{begin}",
};
