import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";
import { DEALERS, ORDERS } from "./loyaltySheet";

type Order = readonly [buyer: number, day: number];

/** 31 December 2025. */
const AS_OF = 46_022;
/** 1 January 2025. */
const FIRST_DAY = 45_658;
const YEAR = 365;

const ordersOf = (orders: readonly Order[]): Data => ({ buyer: orders.map(([buyer]) => buyer), day: orders.map(([, day]) => FIRST_DAY + day) });

/**
 * 003 names the measures; the figures are ours. Minutes to choose count the other way round: the fewer, the more loyal.
 * Customer 3 has two orders on one day.
 */
export const book: Data = {
  weight: [4, 2, 1, 2, 1],
  value: [72, 5, 40, 12, 0.6],
  low: [0, 1, 0, 30, 0],
  high: [100, 9, 80, 6, 3],
  asOf: AS_OF,
  began: [42_005, 43_101, 44_197, 44_927, 42_736, 43_831],
  left: [null, null, null, null, 45_473, 44_926],
  contracts: 60,
  due: 24,
  renewed: 21,
  automatic: 6,
  ...ordersOf([[1, 11], [2, 30], [1, 75], [3, 80], [3, 80], [4, 121], [2, 160], [5, 204], [1, 255], [6, 310]]),
};

/** How often each customer ordered on a day of its own; one more ordered twice on one day. */
const OFTEN = [3, 2, 1, 1, 1] as const;

function drawOrders(dice: Dice): Data {
  const ids = dice.shuffle([1, 2, 3, 4, 5, 6]);
  const days = dice.shuffle(Array.from({ length: YEAR }, (_, day) => day));
  const buyers = OFTEN.flatMap((times, at) => Array.from({ length: times }, () => ids[at]!));
  const together = Array.from({ length: ORDERS - buyers.length }, (): Order => [ids[OFTEN.length]!, days[buyers.length]!]);
  return ordersOf([...buyers.map((buyer, at): Order => [buyer, days[at]!]), ...together].sort(([, one], [, other]) => one - other));
}

function drawDealers(dice: Dice): Data {
  const began = Array.from({ length: DEALERS }, () => AS_OF - dice.number(800, 4200, 10));
  const gone = dice.shuffle(began.map((_, at) => at)).slice(0, dice.number(2, 3));
  return { asOf: AS_OF, began, left: began.map((start, at) => (gone.includes(at) ? start + dice.number(200, 700, 10) : null)) };
}

function drawContracts(dice: Dice): Data {
  const due = dice.number(18, 30);
  const renewed = due - dice.number(4, 8);
  return { contracts: due + dice.number(20, 50), due, renewed, automatic: dice.number(5, 9) };
}

/** Intent and a quick choice weigh most and stand highest: weights and the turned measure are found out. */
export const drawLoyalty = (dice: Dice): Data => ({
  weight: [dice.number(3, 5), dice.number(1, 2), dice.number(1, 2), dice.number(2, 3), 1],
  value: [dice.number(60, 90), dice.number(2, 5), dice.number(10, 45, 5), dice.number(8, 13), dice.number(0.3, 1.5, 0.1)],
  low: [0, 1, 0, 30, 0],
  high: [100, 9, 80, 6, 3],
  ...drawDealers(dice),
  ...drawContracts(dice),
  ...drawOrders(dice),
});
