import type { Column } from "../sheet/parts";
import type { Data, Step } from "../Step";
import { answer, gap, table } from "../sheet/parts";

const VALUES = ["product", "personnel", "service", "image"] as const;
const COSTS = ["money", "time", "energy", "physical"] as const;
const OFFERS = 2;

const points = (id: string): Column => ({ id, role: "input", unit: "number" });
/** The chart draws costs below zero. */
const taken = (id: string): Column => ({ id: `${id}Taken`, role: "given", unit: "number", formula: `=-{${id}}` });

export const deliveredValue: Step = {
  id: "4.2",
  kind: "formula",
  minutes: 8,
  sheet: [
    table("values", OFFERS, [{ id: "offer", role: "label" }, ...VALUES.map(points)]),
    gap,
    table("costs", OFFERS, [{ id: "payer", role: "label" }, ...COSTS.map(points), { id: "delivered", role: "answer", unit: "number" }]),
    gap,
    answer("lead", "number"),
    gap,
    table("takenAway", OFFERS, [{ id: "side", role: "label" }, ...COSTS.map(taken)]),
  ],
  // The sources have the formula and no figures: these are ours. The own offer is the dearer one and still wins.
  book: { product: [8, 8], personnel: [9, 6], service: [8, 5], image: [6, 7], money: [8, 5], time: [3, 5], energy: [3, 4], physical: [2, 3] },
  // Here the rival leads more often than not: a difference without its sign is found out.
  draw: (dice): Data =>
    Object.fromEntries([
      ...VALUES.map((id) => [id, [dice.number(4, 9), dice.number(5, 9)]] as const),
      ...COSTS.map((id) => [id, [dice.number(2, 6), dice.number(1, 6)]] as const),
    ]),
  answers: [
    {
      at: "delivered",
      solution: { fill: "=DELIVEREDVALUE({product.each}:{image.each},{money.each}:{physical.each})" },
      mistakes: {
        added: { fill: "=SUM({product.each}:{image.each},{money.each}:{physical.each})" },
        valuesOnly: { fill: "=SUM({product.each}:{image.each})" },
        priceOnly: { fill: "=SUM({product.each}:{image.each})-{money.each}" },
        reversed: { fill: "=DELIVEREDVALUE({money.each}:{physical.each},{product.each}:{image.each})" },
        means: { fill: "=AVERAGE({product.each}:{image.each})-AVERAGE({money.each}:{physical.each})" },
      },
    },
    {
      at: "lead",
      solution: "={delivered.1}-{delivered.2}",
      mistakes: {
        rivalFirst: "={delivered.2}-{delivered.1}",
        leadInValues: "=SUM({product.1}:{image.1})-SUM({product.2}:{image.2})",
        together: "={delivered.1}+{delivered.2}",
      },
    },
  ],
  questions: [{ id: "oneSum", kind: "one", options: ["asTheyStand", "withoutTime", "oneScale"], right: "oneScale" }],
  chart: { kind: "stacked", categories: "offer", series: [...VALUES, ...COSTS.map((id) => `${id}Taken`)], unit: "number" },
};
