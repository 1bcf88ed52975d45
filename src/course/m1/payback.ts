import { answer, gap, input, table } from "../sheet/parts";
import type { Step } from "../Step";

const MARGIN = "{revenue}*{margin}";
const ratioOf = (value: string): string => `=LTVTOCAC(LTV(${value}),{cac})`;
const yearsOf = (rest: string): string => `CACPAYBACK({cac},${rest})`;

export const payback: Step = {
  id: "1.4",
  kind: "formula",
  minutes: 12,
  sheet: [
    input("cac", "money"),
    input("revenue", "money"),
    input("margin", "share"),
    input("churn", "share"),
    input("discount", "share"),
    answer("ratio", "ratio"),
    answer("years", "periods"),
    gap,
    table("course", 9, [
      { id: "paid", role: "given", unit: "count", formula: "=SEQUENCE(9,1,0)" },
      { id: "everybody", role: "given", unit: "money", formula: { fill: `=${MARGIN}*{paid.each}` } },
      { id: "expected", role: "given", unit: "money", formula: { fill: `=IF({paid.each}=0,0,LTV(${MARGIN},{churn},{discount},MAX(1,{paid.each})))` } },
      { id: "spent", role: "given", unit: "money", formula: { fill: "={cac}" } },
    ]),
  ],
  book: { cac: 3000, revenue: 4000, margin: 0.25, churn: 0.2, discount: 0.1 },
  // The cost is a part of what a customer brings in all, so that it is always paid back, and within the table.
  draw: (dice) => {
    const [revenue, margin, churn, discount] = [dice.number(2000, 12_000, 100), dice.number(0.15, 0.4, 0.01), dice.number(0.16, 0.3, 0.01), dice.number(0.06, 0.15, 0.01)];
    const cac = Math.round((dice.number(0.4, 0.85, 0.05) * revenue * margin) / (churn + discount) / 10) * 10;
    return { cac, revenue, margin, churn, discount };
  },
  answers: [
    {
      at: "ratio",
      solution: ratioOf(`${MARGIN},{churn},{discount}`),
      reading: "start",
      readings: {
        plain: ratioOf(`${MARGIN},{churn}`),
        end: ratioOf(`${MARGIN},{churn},{discount},,"end"`),
        renewal: ratioOf(`${MARGIN},{churn},{discount},,"renewal"`),
      },
      policy: "ltvTiming",
      mistakes: {
        revenuePlain: ratioOf("{revenue},{churn}"),
        revenueStart: ratioOf("{revenue},{churn},{discount}"),
        oneYear: `=${MARGIN}/{cac}`,
        inverted: `={cac}/LTV(${MARGIN},{churn},{discount})`,
        net: `${ratioOf(`${MARGIN},{churn},{discount}`)}-1`,
        netPlain: `${ratioOf(`${MARGIN},{churn}`)}-1`,
        stayersLeave: ratioOf(`${MARGIN},1-{churn},{discount}`),
      },
    },
    {
      at: "years",
      solution: `=${yearsOf(MARGIN)}`,
      reading: "nobodyLeaves",
      readings: {
        someLeave: `=${yearsOf(`${MARGIN},{churn}`)}`,
        todaysMoney: `=${yearsOf(`${MARGIN},{churn},{discount}`)}`,
        discountedOnly: `=${yearsOf(`${MARGIN},0,{discount}`)}`,
        discountedEnd: `=NPER({discount},${MARGIN},-{cac})`,
      },
      mistakes: {
        revenue: `=${yearsOf("{revenue}")}`,
        months: `=12*${yearsOf(MARGIN)}`,
        monthsSomeLeave: `=12*${yearsOf(`${MARGIN},{churn}`)}`,
        monthsTodaysMoney: `=12*${yearsOf(`${MARGIN},{churn},{discount}`)}`,
        yearTakenForMonth: `=${yearsOf(MARGIN)}/12`,
        upsideDown: `=${MARGIN}/{cac}`,
      },
    },
  ],
  chart: { kind: "lines", categories: "paid", series: ["everybody", "expected", "spent"], unit: "money" },
};
