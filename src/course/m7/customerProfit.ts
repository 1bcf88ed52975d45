import { answer, gap, given, input, table, type Column } from "../sheet/parts";
import type { Step } from "../Step";
import { ACTIVITIES, CUSTOMERS, customers, drawCustomers } from "./customerData";
import { ownCustomers, servingRules } from "./servingRules";

const rateOf = (activity: string): string => `${activity}Rate`;
const RATES = `{${rateOf(ACTIVITIES[0])}}:{${rateOf(ACTIVITIES[3])}}`;
const COUNTS = `{${ACTIVITIES[0]}.1}:{${ACTIVITIES[3]}.${CUSTOMERS}}`;
const SERVED = `CUSTOMERPROFIT({revenue}*0,{cost}*0,${COUNTS},${RATES})`;
const PROFIT = `CUSTOMERPROFIT({revenue},{cost},${COUNTS},${RATES})`;

const counted = (id: string): Column => ({ id, role: "input", unit: "count" });

/** Margin ranks the large customers first; some of them turn negative once they pay for what they ask of us. */
export const customerProfit: Step = {
  id: "7.7",
  kind: "formula",
  minutes: 15,
  sheet: [
    ...ACTIVITIES.map((activity) => input(rateOf(activity), "money")),
    gap,
    table("customers", CUSTOMERS, [
      { id: "customer", role: "label" },
      { id: "revenue", role: "input", unit: "money" },
      { id: "cost", role: "input", unit: "money" },
      ...ACTIVITIES.map(counted),
      { id: "profit", role: "answer", unit: "money" },
    ]),
    gap,
    { part: "block", id: "whale", role: "answer", rows: CUSTOMERS + 1, units: ["count", "text", "money", "money", "share"], strips: { ranks: [1, 0, CUSTOMERS, 1], shares: [1, 4, CUSTOMERS, 1] } },
    gap,
    answer("peak", "share"),
    given("negative", "count", '=IF(COUNT({profit})=0,"",COUNTIF({profit},"<0"))'),
  ],
  // 004 names the method and a case without data: these figures are ours.
  book: customers,
  draw: drawCustomers,
  answers: [
    {
      at: "profit",
      solution: `=${PROFIT}`,
      mistakes: {
        marginOnly: "={revenue}-{cost}",
        spread: `={revenue}-{cost}+SUM(${SERVED})*{revenue}/SUM({revenue})`,
        spreadEvenly: `={revenue}-{cost}+SUM(${SERVED})/${CUSTOMERS}`,
        ordersOnly: `={revenue}-{cost}-{orders}*{${rateOf("orders")}}`,
        goodsForgotten: `=CUSTOMERPROFIT({revenue},{cost}*0,${COUNTS},${RATES})`,
        added: `={revenue}-{cost}-${SERVED}`,
        costsOnly: `=0-${SERVED}`,
      },
    },
    {
      at: "whale",
      solution: "=WHALECURVE({customer},{profit},{language})",
      mistakes: { byMargin: "=WHALECURVE({customer},{revenue}-{cost})", byRevenue: "=WHALECURVE({customer},{revenue})", byCosts: `=WHALECURVE({customer},0-${SERVED})` },
    },
    {
      at: "peak",
      solution: "=MAX({whale.shares})",
      mistakes: { firstShare: "=INDEX({whale.shares},1)", curveEnd: `=INDEX({whale.shares},${CUSTOMERS})`, abovePeak: "=MAX({whale.shares})-1", meanShare: "=AVERAGE({whale.shares})" },
    },
  ],
  questions: [{ id: "firstStep", kind: "one", options: ["dropThem", "raiseAll", "changeTerms"], right: "changeTerms" }],
  rules: servingRules,
  own: {
    columns: [
      { id: "account", kind: "text" },
      { id: "sales", kind: "number" },
      { id: "goods", kind: "number" },
      { id: "serving", kind: "number" },
    ],
    measures: [
      { id: "ownPeak", unit: "share", formula: "=MAX(TAKE(DROP(WHALECURVE({account},{sales}-{goods}-{serving}),1),,-1))", book: { step: "7.7", answer: "peak" } },
      { id: "negative", unit: "count", formula: "=SUMPRODUCT(({sales}-{goods}-{serving}<0)*1)" },
      { id: "ownTotal", unit: "money", formula: "=SUM({sales})-SUM({goods})-SUM({serving})" },
      { id: "servingShare", unit: "share", formula: "=SUM({serving})/(SUM({sales})-SUM({goods}))" },
    ],
    example: ownCustomers,
  },
  marks: [
    { on: "profit", when: "=N({profit.each})<0", as: "poor" },
    { on: "profit", when: "=N({profit.each})>0", as: "good" },
  ],
  chart: { kind: "lines", categories: "whale.ranks", series: ["whale.shares"], unit: "share" },
};
