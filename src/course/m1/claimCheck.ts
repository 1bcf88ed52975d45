import { answer, gap } from "../sheet/parts";
import type { Step } from "../Step";
import type { Dice } from "../variants/Dice";
import { bothLoose, columnLoose, rowLoose } from "./looseReferences";

const TO = [0.16, 0.15, 0.14, 0.13, 0.12, 0.11, 0.1, 0.09, 0.08, 0.07, 0.06];

/** Rates that do not put a gain on an end of the claim, where the crumbs of binary fractions would decide. */
function aside(from: readonly number[], dice: Dice): readonly number[] {
  const clear = TO.filter((to) => from.every((rate) => Math.abs(rate / to - 1.25) > 0.01 && Math.abs(rate / to - 2) > 0.01));
  return [...dice.shuffle(clear).slice(0, 5)].sort((a, b) => b - a);
}

export const claimCheck: Step = {
  id: "1.5",
  kind: "formula",
  minutes: 12,
  sheet: [
    {
      part: "cross",
      id: "gain",
      role: "answer",
      unit: "share",
      down: { id: "from", unit: "share", count: 4 },
      across: { id: "to", unit: "share", count: 5 },
    },
    gap,
    answer("inside", "count"),
  ],
  book: { from: [0.2, 0.18, 0.16, 0.15], to: [0.16, 0.12, 0.1, 0.08, 0.07] },
  draw: (dice) => {
    const from = [dice.number(0.195, 0.215, 0.005), dice.number(0.175, 0.19, 0.005), dice.number(0.155, 0.17, 0.005), dice.number(0.14, 0.15, 0.005)];
    return { from, to: aside(from, dice) };
  },
  answers: [
    {
      at: "gain",
      solution: { fill: "=RETENTIONGAIN({from.each},{to.each})" },
      mistakes: {
        allHeld: { fill: "=RETENTIONGAIN({from.1},{to.1})" },
        bothLoose,
        columnLoose,
        rowLoose,
        swapped: { fill: "=RETENTIONGAIN({to.each},{from.each})" },
        points: { fill: "={from.each}-{to.each}" },
        fall: { fill: "=1-{to.each}/{from.each}" },
        stayers: { fill: "=(1-{to.each})/(1-{from.each})-1" },
      },
    },
    {
      at: "inside",
      solution: '=COUNTIFS({gain},">=25%",{gain},"<=100%")',
      mistakes: { noUpperEnd: '=COUNTIF({gain},">=25%")', noLowerEnd: '=COUNTIF({gain},"<=100%")', allCells: "=COUNT({gain})" },
    },
  ],
  questions: [
    { id: "fall", kind: "one", options: ["tenth", "fifthToHalf", "points"], right: "fifthToHalf" },
    { id: "shown", kind: "one", options: ["nextYear", "longerStay", "everyCompany"], right: "longerStay" },
  ],
  chart: { kind: "heat", rows: "from", columns: "to", values: "gain", unit: "share" },
};
