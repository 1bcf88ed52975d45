import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";

export const ACTIVITIES = ["orders", "visits", "returns", "hours"] as const;
export const CUSTOMERS = 10;

interface Customer {
  readonly revenue: number;
  readonly cost: number;
  /** How many orders, visits, returns and hours of advice. */
  readonly counts: readonly number[];
}

type Rates = readonly number[];

const BOOK_RATES: Rates = [100, 400, 250, 80];
const BOOK: readonly Customer[] = [
  { revenue: 120_000, cost: 84_000, counts: [24, 6, 2, 10] },
  { revenue: 90_000, cost: 72_000, counts: [120, 20, 24, 75] },
  { revenue: 80_000, cost: 56_000, counts: [20, 5, 1, 12] },
  { revenue: 60_000, cost: 43_000, counts: [12, 3, 0, 6] },
  { revenue: 30_000, cost: 20_000, counts: [26, 2, 1, 4] },
  { revenue: 150_000, cost: 126_000, counts: [160, 30, 40, 100] },
  { revenue: 20_000, cost: 13_000, counts: [10, 1, 0, 3] },
  { revenue: 40_000, cost: 27_500, counts: [15, 2, 1, 5] },
  { revenue: 25_000, cost: 16_500, counts: [9, 1, 1, 4] },
  { revenue: 35_000, cost: 25_000, counts: [40, 4, 3, 8] },
];

const dataOf = (rates: Rates, customers: readonly Customer[]): Data => ({
  ...Object.fromEntries(ACTIVITIES.flatMap((activity, at) => [[`${activity}Rate`, rates[at]!], [activity, customers.map(({ counts }) => counts[at]!)]])),
  revenue: customers.map(({ revenue }) => revenue),
  cost: customers.map(({ cost }) => cost),
});

export const customers = dataOf(BOOK_RATES, BOOK);

const served = (rates: Rates, counts: readonly number[]): number => counts.reduce((sum, count, at) => sum + count * rates[at]!, 0);

/** Little is asked for, and the margin pays for it. */
function drawEasy(dice: Dice, rates: Rates): Customer {
  const counts = [dice.number(8, 30), dice.number(1, 6), dice.number(0, 3), dice.number(3, 12)];
  return priced(dice, served(rates, counts) + dice.number(3000, 30_000, 100), counts);
}

/** Bought by service: a large margin, and still less than the customer costs. */
function drawHard(dice: Dice, rates: Rates): Customer {
  const counts = [dice.number(90, 170), dice.number(15, 32), dice.number(18, 40), dice.number(60, 110)];
  return priced(dice, served(rates, counts) - dice.number(4000, 14_000, 100), counts);
}

function priced(dice: Dice, margin: number, counts: readonly number[]): Customer {
  const revenue = Math.round(margin / dice.number(0.2, 0.35, 0.05) / 1000) * 1000;
  return { revenue, cost: revenue - margin, counts };
}

/** Two customers turn negative, at times a third. */
export function drawCustomers(dice: Dice): Data {
  const rates = [dice.number(60, 120, 10), dice.number(250, 450, 10), dice.number(150, 300, 10), dice.number(50, 90, 5)];
  const hard = dice.number(2, 3);
  const drawn = Array.from({ length: CUSTOMERS }, (_, at) => (at < hard ? drawHard(dice, rates) : drawEasy(dice, rates)));
  return dataOf(rates, dice.shuffle(drawn));
}
