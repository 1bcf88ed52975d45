import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";

type Purchase = readonly [buyer: number, day: number, amount: number];

/** 12 January 2026. */
const FIRST_DAY = 46_034;
const HALF_YEAR = 180;

/** Two receipts of customer 104 on one day are one purchase. */
const BOOK: readonly Purchase[] = [
  [101, 0, 80], [102, 3, 45], [101, 19, 95], [103, 24, 60], [104, 31, 30], [104, 31, 22], [102, 40, 52],
  [105, 52, 140], [101, 61, 70], [103, 83, 66], [102, 90, 48], [106, 104, 35], [101, 122, 110],
];
export const LOG_ROWS = BOOK.length;

const columnsOf = (purchases: readonly Purchase[]): Data => ({
  buyer: purchases.map(([buyer]) => buyer),
  day: purchases.map(([, day]) => FIRST_DAY + day),
  amount: purchases.map(([, , amount]) => amount),
});

export const membersLog = columnsOf(BOOK);

/** How many purchases each member made; one more has two receipts on a single day. */
const OFTEN = [4, 3, 2, 1, 1] as const;

function drawLog(dice: Dice): Data {
  const ids = dice.shuffle([201, 202, 203, 204, 205, 206]);
  const days = dice.shuffle(Array.from({ length: HALF_YEAR }, (_, day) => day));
  const buyers = OFTEN.flatMap((times, member) => Array.from({ length: times }, () => ids[member]!));
  const single = buyers.map((buyer, at): Purchase => [buyer, days[at]!, dice.number(20, 150)]);
  const together = [1, 2].map((): Purchase => [ids[OFTEN.length]!, days[buyers.length]!, dice.number(20, 80)]);
  return columnsOf([...single, ...together].sort(([, one], [, other]) => one - other));
}

/** The market rises for everybody; what the programme adds may pay for it or not. */
export function drawProgramme(dice: Dice): Data {
  const before = dice.number(250, 600, 10);
  const control = before + dice.number(30, 90, 5);
  const gain = dice.pick([15, 20, 25, 100, 110, 120]);
  const members = dice.number(800, 4000, 100);
  return { before, control, treated: control + gain, members, cost: Math.round((gain * members * dice.pick([0.6, 0.7, 0.75, 1.2, 1.3, 1.4])) / 500) * 500, ...drawLog(dice) };
}
