import type { Data, Step } from "../Step";
import { answer, gap, given, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

const CRITERIA = 8;

interface Rated {
  readonly importance: number;
  readonly performance: number;
}

const gapOf = ({ importance, performance }: Rated): number => importance * (importance - performance);

/** All pairs of ratings that fall short of what matters. */
const SHORT: readonly Rated[] = [4, 5, 6, 7, 8, 9].flatMap((importance) => [1, 2, 3, 4].map((less) => ({ importance, performance: importance - less }))).filter(({ performance }) => performance >= 2);

/** Gaps differ and one criterion alone has none: criteria with equal gaps are ranked by their words, which differ from language to language. */
function drawRatings(dice: Dice): Data {
  const short: Rated[] = [];
  for (const rated of dice.shuffle(SHORT)) {
    if (short.length < CRITERIA - 1 && !short.some((other) => gapOf(other) === gapOf(rated))) short.push(rated);
  }
  const overServed = { importance: dice.number(2, 3), performance: dice.number(8, 10) };
  const rows = dice.shuffle([...short, overServed]);
  return { importance: rows.map(({ importance }) => importance), performance: rows.map(({ performance }) => performance) };
}

const SIGNED = "{importance}*({importance}-{performance})";
/** A ranking without GAPRANK. */
const ranked = (gap: string): string => `=VSTACK({"","","",""},SORTBY(HSTACK({criterion},{importance},{performance},${gap}),${gap},-1))`;

export const eightCriteria: Step = {
  id: "4.3",
  kind: "formula",
  minutes: 12,
  sheet: [
    table("criteria", CRITERIA, [
      { id: "criterion", role: "label" },
      { id: "importance", role: "input", unit: "mark" },
      { id: "performance", role: "input", unit: "mark" },
      { id: "weight", role: "answer", unit: "score" },
    ]),
    gap,
    given("weightSum", "score", "=SUM({weight})"),
    answer("score", "score"),
    gap,
    { part: "block", id: "ranking", role: "answer", rows: CRITERIA + 1, units: ["text", "score", "score", "score"] },
  ],
  // The source names the criteria; the ratings are ours.
  book: { importance: [9, 7, 8, 4, 5, 6, 9, 2], performance: [6, 6, 3, 3, 3, 4, 4, 9] },
  draw: drawRatings,
  answers: [
    {
      at: "weight",
      solution: "=100*{importance}/SUM({importance})",
      readings: { ofOne: "={importance}/SUM({importance})" },
      mistakes: {
        ofHighest: "=100*{importance}/MAX({importance})",
        ofScale: "=10*{importance}",
        equal: { fill: "=100/COUNT({importance})" },
        byPerformance: "=100*{performance}/SUM({performance})",
      },
    },
    {
      at: "score",
      solution: "=WEIGHTEDSCORE({weight},{performance})",
      mistakes: {
        unweighted: "=AVERAGE({performance})",
        notDivided: "=SUMPRODUCT({weight},{performance})",
        notHundred: "=SUMPRODUCT({importance},{performance})/100",
        swapped: "=WEIGHTEDSCORE({performance},{importance})",
      },
    },
    {
      at: "ranking",
      solution: "=GAPRANK({criterion},{importance},{performance},{language})",
      // What is overdone counts below zero there, and as no gap here: the order of the gaps is one.
      readings: { signedGaps: ranked(SIGNED) },
      mistakes: {
        unweightedGaps: ranked("({importance}-{performance})"),
        unsortedGaps: `=VSTACK({"","","",""},HSTACK({criterion},{importance},{performance},({importance}>{performance})*${SIGNED}))`,
        otherScale: "=GAPRANK({criterion},{weight},{performance})",
        turned: "=GAPRANK({criterion},{performance},{importance})",
      },
    },
  ],
  questions: [{ id: "overServed", kind: "one", options: ["raise", "hold", "weigh"], right: "hold" }],
  marks: [
    { on: "weightSum", when: "=ABS({weightSum}-100)<0.01", as: "good" },
    { on: "weightSum", when: "=AND({weightSum}>0,ABS({weightSum}-1)>0.01,ABS({weightSum}-100)>0.01)", as: "poor" },
  ],
  chart: { kind: "quadrant", labels: "criterion", x: "performance", y: "importance", unit: "mark" },
};
