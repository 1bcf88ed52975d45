import type { Data, Step } from "../Step";
import { answer, gap, input, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

const SHARES_OF_A = [0, 0.5, 1];

/** The fall in sales is always more than even the grade that churned most has lost, or there would be nothing to detect. */
function draw(dice: Dice): Data {
  const [most, least] = [dice.number(0.32, 0.44, 0.01), dice.number(0.14, 0.26, 0.01)];
  return { dealers: [dice.number(80, 160, 10), dice.number(240, 420, 10)], churn: [most, least], fall: Number((most + dice.number(0.05, 0.12, 0.01)).toFixed(2)), shareOfA: SHARES_OF_A };
}

/** The first formula filled down without `$`: the rates slide, first to those of B alone and then into blank cells. */
const ratesLoose = "=VSTACK({shareOfA.1}*{churn.1}+(1-{shareOfA.1})*{churn.2},{shareOfA.2}*{churn.2},0)";

/** Case 01: how much of the halved sales the dealers who left can explain, whatever they had sold. */
export const halvedSales: Step = {
  id: "2.6",
  kind: "formula",
  minutes: 12,
  sheet: [
    table("grades", 2, [
      { id: "grade", role: "label" },
      { id: "dealers", role: "input", unit: "count" },
      { id: "churn", role: "input", unit: "share" },
    ]),
    gap,
    input("fall", "share"),
    answer("together", "share"),
    gap,
    table("mixes", 3, [
      { id: "mix", role: "label" },
      { id: "shareOfA", role: "input", unit: "share" },
      { id: "explained", role: "answer", unit: "share" },
      { id: "unexplained", role: "given", unit: "share", formula: { fill: '=IF({explained.each}="","",{fall}-{explained.each})' } },
    ]),
    answer("needed", "share"),
  ],
  book: { dealers: [130, 320], churn: [0.42, 0.23], fall: 0.5, shareOfA: SHARES_OF_A },
  draw,
  answers: [
    { at: "together", solution: "=CHURNMIX({dealers},{churn})", mistakes: { simpleMean: "=AVERAGE({churn})", otherWeights: "=({dealers.2}*{churn.1}+{dealers.1}*{churn.2})/SUM({dealers})" } },
    {
      at: "explained",
      solution: "={shareOfA}*{churn.1}+(1-{shareOfA})*{churn.2}",
      mistakes: { ratesLoose, otherGrade: "={shareOfA}*{churn.2}+(1-{shareOfA})*{churn.1}", onlyA: "={shareOfA}*{churn.1}", shareOfFall: "=({shareOfA}*{churn.1}+(1-{shareOfA})*{churn.2})/{fall}" },
    },
    {
      at: "needed",
      solution: "=({fall}-{churn.2})/({churn.1}-{churn.2})",
      mistakes: { shareOfB: "=({churn.1}-{fall})/({churn.1}-{churn.2})", onlyAChurned: "={fall}/{churn.1}", upsideDown: "=({churn.1}-{churn.2})/({fall}-{churn.2})" },
    },
  ],
  questions: [{ id: "verdict", kind: "one", options: ["churnAlone", "unknown", "survivors", "mostly"], right: "survivors" }],
  chart: { kind: "stacked", categories: "mix", series: ["explained", "unexplained"], unit: "share" },
};
