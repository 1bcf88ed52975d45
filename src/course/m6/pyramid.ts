import type { Data, Step } from "../Step";
import { gap, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";
import { notReproduced } from "./pyramidRules";

const PASSAGES = 5;
/** The rate that the book prints and its counts deny. */
const MISPRINT = 1;

/** Counts from the top down, whole at every level; one rate is then printed wrong. */
function draw(dice: Dice): Data {
  const times = Array.from({ length: PASSAGES }, () => dice.pick([2, 4, 5, 10]));
  const counts = times.reduceRight<readonly number[]>((levels, each) => [levels[0]! * each, ...levels], [dice.number(1, 4)]);
  const wrong = dice.pick([2, 4, 5, 10].filter((each) => each !== times[MISPRINT]));
  return { before: counts.slice(0, -1), after: counts.slice(1), printed: times.map((each, at) => 1 / (at === MISPRINT ? wrong : each)) };
}

/** The pyramid of complaint channels of the course book 003: its printed rates do not lead to its printed counts. */
export const pyramid: Step = {
  id: "6.1",
  kind: "formula",
  minutes: 8,
  sheet: [
    table("passages", PASSAGES, [
      { id: "passage", role: "label" },
      { id: "before", role: "input", unit: "count" },
      { id: "after", role: "input", unit: "count" },
      { id: "printed", role: "input", unit: "share" },
      { id: "needed", role: "answer", unit: "share" },
      { id: "rate", role: "free", unit: "share", allowed: { from: 0, to: 1 } },
    ]),
    gap,
    table("pyramid", PASSAGES + 1, [
      { id: "level", role: "label" },
      { id: "counted", role: "given", unit: "count", formula: "=VSTACK({before.1},{after})" },
      { id: "asPrinted", role: "answer", unit: "number" },
      { id: "tried", role: "given", unit: "number", formula: '=COMPLAINTFUNNEL({before.1},IF({rate}="",{printed},{rate}))' },
    ]),
  ],
  book: { before: [500, 200, 50, 10, 2], after: [200, 50, 10, 2, 1], printed: [0.4, 0.2, 0.2, 0.2, 0.5] },
  draw,
  answers: [
    {
      at: "asPrinted",
      solution: "=COMPLAINTFUNNEL({before.1},{printed})",
      mistakes: {
        ofAll: "=VSTACK({before.1},{before.1}*{printed})",
        fromCounts: "=VSTACK({before.1},{before}*{printed})",
        halfFirst: "=COMPLAINTFUNNEL({before.1},VSTACK({printed.1},{printed.5},{printed.2}:{printed.4}))",
        fallsAway: "=COMPLAINTFUNNEL({before.1},1-{printed})",
      },
    },
    {
      at: "needed",
      solution: "={after}/{before}",
      mistakes: {
        printedAgain: "={printed}",
        ofTheBase: "={after}/{before.1}",
        inverted: "={before}/{after}",
        lostShare: "=1-{after}/{before}",
      },
    },
  ],
  rules: [notReproduced({ rate: [null, 0.3, null, null, null] })],
  example: { rate: [null, 0.25, null, null, null] },
  chart: { kind: "funnel", categories: "level", values: "tried", unit: "number" },
};
