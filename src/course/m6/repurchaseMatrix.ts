import type { Answer, Data, Step } from "../Step";
import { answer, free, gap, input, table } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

const STATES = 4;

/** Four shares that come to 1: the third takes what the others leave. */
function mix(silent: number, unresolved: number, quick: number): readonly number[] {
  return [silent, unresolved, Number((1 - silent - unresolved - quick).toFixed(2)), quick];
}

const draw = (dice: Dice): Data => ({
  // Above the figures of REPURCHASE, for which the printed ones may be taken, so that the two can be told apart.
  first: [dice.number(0.12, 0.2, 0.01), dice.number(0.24, 0.36, 0.01), dice.number(0.57, 0.68, 0.01), dice.number(0.84, 0.92, 0.01)],
  second: [dice.number(0.3, 0.4, 0.01), dice.number(0.42, 0.5, 0.01), dice.number(0.69, 0.78, 0.01), dice.number(0.93, 0.98, 0.01)],
  today: mix(dice.number(0.55, 0.68, 0.01), dice.number(0.04, 0.07, 0.01), dice.number(0.1, 0.15, 0.01)),
  tomorrow: mix(dice.number(0.28, 0.38, 0.01), dice.number(0.05, 0.1, 0.01), dice.number(0.24, 0.34, 0.01)),
  customers: dice.number(200, 900, 50),
  value: dice.number(500, 3000, 100),
});

const again = (mixed: string, severity = "major"): string => `SUMPRODUCT({${mixed}},REPURCHASE({code},"${severity}"))`;

/** The share of a mix of customers who will buy again after a major loss. */
const repurchase = (at: string, mixed: string, other: string): Answer => ({
  at,
  solution: `=${again(mixed)}`,
  readings: { printed: `=SUMPRODUCT({${mixed}},{first})` },
  mistakes: {
    minorLoss: `=${again(mixed, "minor")}`,
    otherMix: `=${again(other)}`,
    plainMean: '=AVERAGE(REPURCHASE({code},"major"))',
    withoutSilent: `=SUMPRODUCT({${mixed}.2}:{${mixed}.4},REPURCHASE({code.2}:{code.4},"major"))/SUM({${mixed}.2}:{${mixed}.4})`,
    stayAway: `=1-${again(mixed)}`,
  },
});

const minorLine = ["today", "tomorrow"].map((mixed) => `SUMPRODUCT({${mixed}},REPURCHASE({code},"minor",edition))`).join(",");

/** Case 05 of the course book 003: a table under headings that cannot be right, and what it is good for once they are. */
export const repurchaseMatrix: Step = {
  id: "6.3",
  kind: "formula",
  minutes: 12,
  sheet: [
    table("matrix", STATES, [
      { id: "state", role: "label" },
      { id: "first", role: "input", unit: "share" },
      { id: "second", role: "input", unit: "share" },
      { id: "total", role: "answer", unit: "share" },
    ]),
    gap,
    table("fates", STATES, [
      { id: "fate", role: "label" },
      // What REPURCHASE calls the states, in every language.
      { id: "code", role: "given", unit: "text", formula: '=VSTACK("silent","unresolved","resolved","quick")' },
      { id: "today", role: "input", unit: "share" },
      { id: "tomorrow", role: "input", unit: "share" },
    ]),
    answer("againToday", "share"),
    answer("againTomorrow", "share"),
    gap,
    input("customers", "count"),
    input("value", "money"),
    answer("recovery", "money"),
    gap,
    free("edition", "mark", { options: ["70", "74"] }),
    table("slope", 2, [
      { id: "when", role: "label" },
      { id: "majorLine", role: "given", unit: "share", formula: '=IF(COUNT({againToday},{againTomorrow})<2,"",VSTACK({againToday},{againTomorrow}))' },
      { id: "minorLine", role: "given", unit: "share", formula: `=LET(edition,IF({edition}&""="74","book","tarp"),VSTACK(${minorLine}))` },
    ]),
  ],
  book: {
    first: [0.09, 0.19, 0.54, 0.82], second: [0.37, 0.46, 0.74, 0.95],
    today: [0.6, 0.1, 0.2, 0.1], tomorrow: [0.3, 0.1, 0.3, 0.3],
    // These two are ours.
    customers: 500, value: 1000,
  },
  draw,
  preset: { edition: 70 },
  answers: [
    { at: "total", solution: "={first}+{second}", mistakes: { difference: "={second}-{first}", half: "=({first}+{second})/2", ofFirst: "={first}/{second}" } },
    repurchase("againToday", "today", "tomorrow"),
    repurchase("againTomorrow", "tomorrow", "today"),
    {
      at: "recovery",
      solution: '=RECOVERYVALUE({customers},{today},{tomorrow},"major",{value})',
      readings: { printedRecovery: "={customers}*{value}*(SUMPRODUCT({tomorrow},{first})-SUMPRODUCT({today},{first}))" },
      mistakes: {
        allOfTomorrow: `={customers}*{value}*${again("tomorrow")}`,
        everybody: "={customers}*{value}",
        relative: `={customers}*{value}*(${again("tomorrow")}/${again("today")}-1)`,
        swapped: '=RECOVERYVALUE({customers},{tomorrow},{today},"major",{value})',
        minorRecovered: '=RECOVERYVALUE({customers},{today},{tomorrow},"minor",{value})',
        oneCustomer: '=RECOVERYVALUE(1,{today},{tomorrow},"major",{value})',
        heads: '=RECOVERYVALUE({customers},{today},{tomorrow},"major",1)',
      },
    },
  ],
  questions: [{ id: "headings", kind: "one", options: ["rounding", "severalAnswers", "rowSums", "exchanged"], right: "rowSums" }],
  chart: { kind: "lines", categories: "when", series: ["majorLine", "minorLine"], unit: "share" },
};
