import { answer, gap, input, table } from "../sheet/parts";
import type { Answer, Step } from "../Step";

const POINTS = 9;
const STEP = 0.05;
/** Repeat probabilities in even steps. */
const from = (first: number): readonly number[] => Array.from({ length: POINTS }, (_, at) => Number((first + at * STEP).toFixed(2)));

const expected = (at: string, of: string): Answer => ({
  at,
  solution: `=EXPECTEDPURCHASES({${of}})`,
  mistakes: { onceMore: `=1+{${of}}`, firstLeftOut: `={${of}}/(1-{${of}})`, inverse: `=1/{${of}}`, stayAway: `=1-{${of}}` },
});

/** The book's 65 and 75 % are two different events: only under an assumption of ours do they become purchases. */
export const repeatClaim: Step = {
  id: "7.10",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("standard", "share"),
    input("unique", "share"),
    answer("withStandard", "ratio"),
    answer("withUnique", "ratio"),
    answer("growth", "share"),
    gap,
    table("curve", POINTS, [
      { id: "repeat", role: "input", unit: "share" },
      { id: "purchases", role: "answer", unit: "ratio" },
    ]),
  ],
  book: { standard: 0.65, unique: 0.75, repeat: from(0.5) },
  draw: (dice) => {
    const standard = dice.number(0.5, 0.7, 0.01);
    return { standard, unique: Number((standard + dice.number(0.08, 0.18, 0.01)).toFixed(2)), repeat: from(dice.pick([0.35, 0.4, 0.45, 0.5])) };
  },
  answers: [
    expected("withStandard", "standard"),
    expected("withUnique", "unique"),
    {
      at: "growth",
      solution: "={withUnique}/{withStandard}-1",
      mistakes: {
        ofPercentages: "={unique}/{standard}-1",
        points: "={unique}-{standard}",
        times: "={withUnique}/{withStandard}",
        difference: "={withUnique}-{withStandard}",
        turnedRound: "={withStandard}/{withUnique}-1",
        withoutFirst: "=({withUnique}-1)/({withStandard}-1)-1",
      },
    },
    expected("purchases", "repeat"),
  ],
  questions: [
    { id: "events", kind: "one", options: ["sameEvent", "twoEvents", "twoPeriods"], right: "twoEvents" },
    { id: "assumption", kind: "one", options: ["onceOnly", "sameEachTime", "growing"], right: "sameEachTime" },
  ],
  chart: { kind: "lines", categories: "repeat", series: ["purchases"], unit: "ratio" },
};
