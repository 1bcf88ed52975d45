import { everyCellFilled } from "../check/rules";
import type { Step } from "../Step";
import { answer, free, gap, table } from "../sheet/parts";
import { drawLeavers, OF_A_HUNDRED } from "./leavers";
import { marksDiffer } from "./markedShare";

export const controllable: Step = {
  id: "3.2",
  kind: "formula",
  minutes: 8,
  sheet: [
    table("causes", OF_A_HUNDRED.length, [
      { id: "cause", role: "label" },
      { id: "count", role: "input", unit: "count" },
      { id: "control", role: "free", unit: "text", allowed: { options: ["yes", "partly", "no"] } },
    ]),
    gap,
    // The words of the levels are those of the list, so that one counts the other in every language.
    table("levels", 3, [
      { id: "level", role: "label" },
      { id: "weight", role: "given", unit: "share", formula: { fill: "=SUMIFS({count},{control},{level.each})/SUM({count})" } },
    ]),
    gap,
    answer("within", "share"),
    free("statement"),
  ],
  book: { count: OF_A_HUNDRED },
  draw: (dice) => ({ count: drawLeavers(dice, OF_A_HUNDRED) }),
  answers: [
    {
      at: "within",
      solution: "=SUM({count.5}:{count.6})/SUM({count})",
      reading: "ownDoing",
      readings: { withRivals: "=SUM({count.4}:{count.6})/SUM({count})" },
      mistakes: {
        treatmentOnly: "={count.6}/SUM({count})",
        withDisputed: "=SUM({count.3}:{count.6})/SUM({count})",
        disputedOnly: "=SUM({count.3},{count.5}:{count.6})/SUM({count})",
        allButDead: "=SUM({count.2}:{count.6})/SUM({count})",
        rest: "=SUM({count.1}:{count.4})/SUM({count})",
        restWithRivals: "=SUM({count.1}:{count.3})/SUM({count})",
        twoOfSix: "=2/ROWS({count})",
        threeOfSix: "=3/ROWS({count})",
        notDivided: "=SUM({count.5}:{count.6})",
      },
    },
  ],
  questions: [{ id: "labels", kind: "one", options: ["bothNamed", "firstOnly", "split", "dropped"], right: "bothNamed" }],
  rules: [
    everyCellFilled("controlMissing", ["control"], { control: ["no", "no", "", "partly", "yes", "yes"] }),
    everyCellFilled("statementMissing", ["statement"], { statement: "" }),
    marksDiffer,
  ],
  example: { control: ["no", "no", "no", "partly", "yes", "yes"], statement: "Product and treatment; rivals only in part" },
  chart: { kind: "bars", categories: "level", series: ["weight"], unit: "share" },
};
