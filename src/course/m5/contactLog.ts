import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";
import { given, input, table, type Part } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

const CALLS = 20;
const DAYS = 12;
/** What ONTIME takes for the target where none is given: here it would be taken for seconds. */
const DEFAULT_TARGET = 24;

const filledByChart = (id: string) => ({ id, role: "given", unit: "share" }) as const;

/** One test call a row: for a missed one, the seconds are those after which the caller gave up. */
export const calls: readonly Part[] = [
  input("target", "count"),
  table("log", CALLS, [
    { id: "call", role: "label" },
    { id: "seconds", role: "input", unit: "count" },
    { id: "answered", role: "input", unit: "count" },
  ]),
];

export const days: readonly Part[] = [
  table("daily", DAYS, [
    { id: "day", role: "label" },
    { id: "came", role: "input", unit: "count" },
    { id: "missed", role: "input", unit: "count" },
    // One call spills over all columns; its own header and its numbers of the periods are left out.
    { id: "rate", role: "given", unit: "share", formula: "=DROP(CHURNCONTROL({missed},{came},,{language}),1,1)" },
    filledByChart("centre"),
    filledByChart("lower"),
    filledByChart("upper"),
    { id: "signal", role: "given", unit: "text" },
  ]),
  given("worstDay", "text", '=LET(over,{rate}-{upper},IF(MAX(over)<=0,"",INDEX({day},MATCH(MAX(over),over,0))))'),
];

/** The sources have no log: these figures are ours. Two callers gave up before the target, and the seventh day went wrong. */
export const logged: Data = {
  target: 20,
  seconds: [8, 15, 23, 31, 12, 9, 18, 52, 6, 21, 17, 14, 44, 19, 38, 11, 16, 13, 47, 20],
  answered: [1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1],
  came: [52, 48, 61, 55, 47, 44, 50, 58, 49, 46, 53, 51],
  missed: [4, 3, 5, 6, 3, 2, 14, 5, 4, 3, 5, 4],
};

/** How many gave up early and how many late: in other mixtures the share with them comes out like the one without. */
const GAVE_UP = [[2, 0], [3, 0], [1, 2]] as const;

const many = (count: number, draw: () => number): readonly number[] => Array.from({ length: count }, draw);

/** Some answers lie between the target and the default, some callers give up early: else mistakes would come out right. */
export function drawLog(dice: Dice): Data {
  const target = dice.pick([15, 20, 30]);
  const [near, far] = [Math.min(target, DEFAULT_TARGET), Math.max(target, DEFAULT_TARGET)];
  const [early, late] = dice.pick(GAVE_UP);
  const [between, slow] = [dice.number(2, 3), dice.number(4, 5)];
  const served = [
    ...many(CALLS - early - late - between - slow, () => dice.number(4, near)),
    ...many(between, () => dice.number(near + 1, far)),
    ...many(slow, () => dice.number(far + 3, 75)),
  ].map((seconds) => [seconds, 1] as const);
  const given = [...many(early, () => dice.number(4, near)), ...many(late, () => dice.number(far + 3, 90))].map((seconds) => [seconds, 0] as const);
  const log = dice.shuffle([...served, ...given]);
  return { target, seconds: log.map(([seconds]) => seconds), answered: log.map(([, answered]) => answered), ...drawDays(dice) };
}

function drawDays(dice: Dice): Data {
  const bad = dice.number(0, DAYS - 1);
  const came: readonly Cell[] = many(DAYS, () => dice.number(40, 65));
  return { came, missed: came.map((_, day) => (day === bad ? dice.number(16, 22) : dice.number(1, 6))) };
}
