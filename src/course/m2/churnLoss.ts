import type { Data, Step } from "../Step";
import { answer, input, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

/** Halves would make the shares' order and the mean value come out right by chance. */
function draw(dice: Dice): Data {
  const share = dice.pick([0.2, 0.3, 0.35, 0.6, 0.65, 0.7, 0.8]);
  const value = dice.number(40_000, 150_000, 10_000);
  return {
    lost: dice.number(100, 600, 20),
    margin: dice.number(0.03, 0.15, 0.01),
    share: [share, Number((1 - share).toFixed(2))],
    value: [value, value + dice.number(50_000, 200_000, 10_000)],
  };
}

/** Case 02: the lost are priced group by group, and of their revenue only the margin was profit. */
export const churnLoss: Step = {
  id: "2.3",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("lost", "count"),
    input("margin", "share"),
    table("groups", 2, [
      { id: "group", role: "label" },
      { id: "share", role: "input", unit: "share" },
      { id: "value", role: "input", unit: "money" },
      { id: "number", role: "answer", unit: "count" },
    ]),
    answer("loss", "money"),
  ],
  book: { lost: 200, margin: 0.05, share: [0.5, 0.5], value: [100_000, 200_000] },
  draw,
  answers: [
    { at: "number", solution: "={share}*{lost}", mistakes: { lostLoose: { fill: "={share.each}*{lost.slide}" }, swappedShares: "=(1-{share})*{lost}" } },
    {
      at: "loss",
      solution: "=CHURNLOSS({number},{value},{margin})",
      mistakes: {
        noMargin: "=CHURNLOSS({share}*{lost},{value})",
        tenThousand: "=CHURNLOSS({share}*{lost},{value},{margin})/10",
        firstGroup: "={lost}*{value.1}*{margin}",
        secondGroup: "={lost}*{value.2}*{margin}",
        totals: "=SUM({value})*{margin}",
        sharesNotCounts: "=CHURNLOSS({share},{value},{margin})",
        swapped: "=({share.2}*{value.1}+{share.1}*{value.2})*{lost}*{margin}",
        meanValue: "={lost}*AVERAGE({value})*{margin}",
      },
    },
  ],
};
