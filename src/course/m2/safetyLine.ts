import type { Data, Step } from "../Step";
import { answer, gap, input, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

/** The old customers stand below the line and the new above it, so that both together stand below it as in the book. */
function draw(dice: Dice): Data {
  const safe = dice.number(0.18, 0.28, 0.01);
  const [maintenance, development] = [dice.number(200, 600, 50), dice.number(1500, 5000, 500)];
  const rates = [safe - dice.number(0.1, 0.13, 0.01), safe + dice.number(0.06, 0.1, 0.01)];
  return {
    margin: Math.round(maintenance + safe * development),
    maintenance,
    development,
    customers: [dice.number(900, 1800, 100), dice.number(300, 600, 50)],
    churn: rates.map((rate) => Number(rate.toFixed(2))),
  };
}

/** The line is ours, the four points are those of the course book 003; the peak is its second point. */
export const safetyLine: Step = {
  id: "2.8",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("margin", "money"),
    input("maintenance", "money"),
    input("development", "money"),
    answer("line", "share"),
    gap,
    table("cohorts", 2, [
      { id: "cohort", role: "label" },
      { id: "customers", role: "input", unit: "count" },
      { id: "churn", role: "input", unit: "share" },
      { id: "mixed", role: "given", unit: "share", formula: { fill: '=IF({together}="","",{together})' } },
      { id: "safe", role: "given", unit: "share", formula: { fill: '=IF({line}="","",{line})' } },
    ]),
    answer("together", "share"),
  ],
  book: { margin: 1000, maintenance: 400, development: 3000, customers: [1000, 600], churn: [0.08, 0.3] },
  draw,
  answers: [
    {
      at: "line",
      solution: "=SAFECHURN({margin},{maintenance},{development})",
      mistakes: {
        noMaintenance: "={margin}/{development}",
        allCosts: "={margin}/({maintenance}+{development})",
        developmentFirst: "=({development}-{maintenance})/{margin}",
        costRatio: "={maintenance}/{development}",
        dividedFirst: "={margin}-{maintenance}/{development}",
      },
    },
    { at: "together", solution: "=CHURNMIX({customers},{churn})", mistakes: { simpleMean: "=AVERAGE({churn})", otherWeights: "=({customers.2}*{churn.1}+{customers.1}*{churn.2})/SUM({customers})", summed: "=SUM({churn})" } },
  ],
  questions: [
    { id: "crosses", kind: "many", options: ["old", "new", "both"], right: ["new"] },
    { id: "peak", kind: "one", options: ["worse", "mixChanged", "harmless"], right: "mixChanged" },
  ],
  chart: { kind: "bars", categories: "cohort", series: ["churn", "mixed", "safe"], unit: "share" },
};
