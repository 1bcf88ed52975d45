import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";
import type { ClassCuts } from "./classOf";

export const CUSTOMERS = 15;
const SCALE = 10;

type Marks = readonly [satisfaction: number, loyalty: number];

/** The source names the classes and gives no figures: cuts and marks are ours. One mark stands on each cut. */
export const bookMarks: Data = marked(
  [[9, 4], [3, 9], [10, 10], [8, 6], [9, 8], [4, 3], [10, 5], [6, 8], [8, 9], [2, 1], [9, 7], [5, 10], [9, 9], [8, 3], [6, 6]],
  { high: 8, top: 10, bottom: 2 },
);

/** How many loyalists, hostages and defectors, so that no two of the counts and shares somebody may give are alike; beside them one apostle, one terrorist, and mercenaries. */
const MIXES = [[1, 3, 2], [1, 3, 3], [2, 2, 1], [2, 5, 3], [3, 3, 1], [3, 3, 2], [3, 5, 2], [4, 2, 1], [4, 2, 3], [4, 4, 3]] as const;

/** Customers of every class; one loyalist and one hostage have a mark that stands on the cut. */
export function drawMarks(dice: Dice): Data {
  const cuts: ClassCuts = { high: dice.number(7, 8), top: dice.number(9, SCALE), bottom: dice.number(2, 3) };
  const { high, top, bottom } = cuts;
  const [loyalists, hostages, defectors] = dice.pick(MIXES);
  const low = (): number => dice.number(1, high - 1);
  const above = (): number => dice.number(high + 1, SCALE);
  const times = (count: number, marks: () => Marks): readonly Marks[] => Array.from({ length: count }, marks);
  const others: readonly Marks[] = [
    [dice.number(top, SCALE), dice.number(top, SCALE)],
    [dice.number(1, bottom), dice.number(1, bottom)],
    [high, dice.number(high, top - 1)],
    ...times(loyalists - 1, () => [above(), dice.number(high, top - 1)]),
    [low(), high],
    ...times(hostages - 1, () => [low(), above()]),
    ...times(defectors, () => [dice.number(bottom + 1, high - 1), low()]),
  ];
  return marked(dice.shuffle([...others, ...times(CUSTOMERS - others.length, () => [dice.number(high, SCALE), low()])]), cuts);
}

function marked(marks: readonly Marks[], cuts: ClassCuts): Data {
  const who = marks.map((_, at) => `C-${String(at + 1).padStart(2, "0")}`);
  return { ...cuts, who, satisfaction: marks.map(([satisfaction]) => satisfaction), loyalty: marks.map(([, loyalty]) => loyalty) };
}
