import { everyCellFilled } from "../check/rules";
import { answer, free, gap, input } from "../sheet/parts";
import type { Step } from "../Step";

const WITHOUT = ["salariesPartly", "salariesOut"];

export const acquisitionCost: Step = {
  id: "1.1",
  kind: "formula",
  minutes: 6,
  sheet: [
    input("budget", "money"),
    input("newCustomers", "count"),
    input("allCustomers", "count"),
    answer("cac", "money"),
    gap,
    free("salaries", "text", { options: ["salariesIn", ...WITHOUT] }),
  ],
  book: { budget: 1_200_000, newCustomers: 400, allCustomers: 2400 },
  draw: (dice) => ({ budget: dice.number(600_000, 3_000_000, 50_000), newCustomers: dice.number(150, 900, 10), allCustomers: dice.number(1200, 6000, 100) }),
  answers: [
    {
      at: "cac",
      solution: "=CAC({budget},{newCustomers})",
      mistakes: { inverted: "={newCustomers}/{budget}", everybody: "=CAC({budget},{allCustomers})", oldOnes: "=CAC({budget},{allCustomers}-{newCustomers})" },
    },
  ],
  rules: [
    everyCellFilled("salariesSaid", ["salaries"], { salaries: null }),
    {
      id: "paidOnly",
      weight: "informative",
      reads: ["salaries"],
      find: (filled) => (WITHOUT.some((word) => filled.cells("salaries")[0] === word) ? {} : undefined),
      breaks: { salaries: "salariesOut" },
    },
  ],
  example: { salaries: "salariesIn" },
  own: {
    columns: [
      { id: "marketing", kind: "number" },
      { id: "sales", kind: "number", optional: true },
      { id: "won", kind: "number" },
      { id: "period", kind: "text", optional: true },
    ],
    measures: [
      { id: "paid", unit: "money", formula: "=CAC(SUM({marketing}),SUM({won}))", book: { step: "1.1", answer: "cac" } },
      { id: "loaded", unit: "money", formula: "=CAC(SUM({marketing})+SUM({sales}),SUM({won}))" },
    ],
    example: { period: ["A", "B", "C", "D"], marketing: [250_000, 310_000, 290_000, 350_000], sales: [120_000, 120_000, 130_000, 130_000], won: [90, 105, 98, 107] },
  },
};
