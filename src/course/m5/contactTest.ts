import type { Step } from "../Step";
import { answer, free, gap, given, table } from "../sheet/parts";
import { calls, days, drawLog, logged } from "./contactLog";
import { BEHAVIOURS, contactRules, MARKS, REASONS, seen, seenNote, shown, shownNote } from "./contactRules";

const HELD = 'IF({answered}=1,{seconds}/3600,"")';
const IN_TIME = '=COUNTIFS({seconds},"<="&{target},{answered},1)';

/** The test of the moment of truth of the course book 000, mistake 3: are calls answered, and how does one feel with us? */
export const contactTest: Step = {
  id: "5.4",
  kind: "formula",
  minutes: 15,
  sheet: [
    ...calls,
    answer("onTime", "share"),
    answer("ofAll", "share"),
    gap,
    ...days,
    gap,
    free("tester"),
    free("testedOn", "date"),
    table("behaviours", BEHAVIOURS, [
      { id: "behaviour", role: "label" },
      { id: "shown", role: "free", unit: "mark", allowed: { options: MARKS } },
      { id: "shownNote", role: "free", unit: "text" },
    ]),
    table("reasons", REASONS, [
      { id: "reason", role: "label" },
      { id: "seen", role: "free", unit: "mark", allowed: { options: MARKS } },
      { id: "seenNote", role: "free", unit: "text" },
    ]),
    gap,
    given("unfilled", "count", "=COUNTBLANK({shown})+COUNTBLANK({seen})"),
    given("shownShare", "share", '=IF(COUNT({shown})=0,"",SUM({shown})/COUNT({shown}))'),
    given("reasonsSeen", "count", "=SUM({seen})"),
    free("owner"),
    free("due", "date"),
  ],
  book: logged,
  draw: drawLog,
  answers: [
    {
      at: "onTime",
      solution: `=ONTIME(${HELD},{target}/3600)`,
      mistakes: {
        gaveUpEarly: "=ONTIME({seconds}/3600,{target}/3600)",
        targetInHours: `=ONTIME(${HELD})`,
        secondsAsHours: '=ONTIME(IF({answered}=1,{seconds},""))',
        mixedUnits: '=ONTIME(IF({answered}=1,{seconds},""),{target}/3600)',
        missedInBase: `${IN_TIME}/COUNT({seconds})`,
        tooLate: `=1-ONTIME(${HELD},{target}/3600)`,
        answeredAtAll: "=SUM({answered})/COUNT({answered})",
      },
    },
    {
      at: "ofAll",
      solution: `${IN_TIME}/COUNT({seconds})`,
      mistakes: {
        answeredOnly: `${IN_TIME}/SUM({answered})`,
        gaveUpCounted: '=COUNTIF({seconds},"<="&{target})/COUNT({seconds})',
        notDivided: IN_TIME,
        anyTime: "=SUM({answered})/COUNT({answered})",
      },
    },
  ],
  questions: [{ id: "within", kind: "one", options: ["worse", "chance", "target"], right: "chance" }],
  rules: contactRules,
  example: { tester: "A. Green", testedOn: 46_034, shown, shownNote, seen, seenNote, owner: "Shift manager", due: 46_065 },
  marks: [
    { on: "signal", when: "=N({rate.each})>N({upper.each})", as: "poor" },
    { on: "signal", when: "=N({rate.each})<N({lower.each})", as: "good" },
    { on: "shown", when: "=AND(ISNUMBER({shown.each}),{shown.each}=0)", as: "poor" },
    { on: "seen", when: "=N({seen.each})=1", as: "poor" },
  ],
  worst: "worstDay",
  chart: { kind: "control", categories: "day", values: "rate", centre: "centre", lower: "lower", upper: "upper", unit: "share" },
};
