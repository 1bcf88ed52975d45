import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";

/** What the net benefit of a programme hangs on, in the order of the columns of its table. */
const NAMES = ["lost", "sales", "margin", "share", "cost"] as const;
export const DRIVERS = NAMES.length;
type Drivers = Readonly<Record<(typeof NAMES)[number], number>>;

/** One driver at its end, the others as in the base case: a row for each. */
const ends = (base: Drivers, end: Drivers, side: "Low" | "High"): Data =>
  Object.fromEntries(NAMES.map((name) => [`${name}${side}`, NAMES.map((row) => (row === name ? end[name] : base[name]))]));

const withEnds = (base: Drivers, low: Drivers, high: Drivers, income: number): Data => ({ ...base, income, ...ends(base, low, "Low"), ...ends(base, high, "High") });

/** Case 02 of book 003: 200 of 3,000 points of sale lost, with 150,000 a year each on average, at a margin of 5 %. The programme and the ends are ours. */
export const bookCase: Data = withEnds(
  { lost: 200, sales: 150_000, margin: 0.05, share: 0.3, cost: 250_000 },
  { lost: 150, sales: 130_000, margin: 0.04, share: 0.2, cost: 200_000 },
  { lost: 240, sales: 190_000, margin: 0.07, share: 0.45, cost: 330_000 },
  450_000_000,
);

/** A programme that pays back in the base case, and neither by a hair nor many times over. */
export function drawCase(dice: Dice): Data {
  const base = { lost: dice.number(100, 600, 20), sales: dice.number(40_000, 200_000, 10_000), margin: dice.number(0.05, 0.15, 0.01), share: dice.number(0.2, 0.4, 0.05) };
  const cost = tidy(base.lost * base.sales * base.margin * base.share * dice.number(0.35, 0.7, 0.05));
  const low = { lost: tidy(base.lost * dice.number(0.7, 0.85, 0.05)), sales: tidy(base.sales * 0.8), margin: less(base.margin, 0.01), share: less(base.share, 0.1), cost: tidy(cost * dice.number(0.75, 0.85, 0.05)) };
  const high = { lost: tidy(base.lost * dice.number(1.2, 1.4, 0.05)), sales: tidy(base.sales * 1.3), margin: less(base.margin, -0.02), share: less(base.share, -0.15), cost: tidy(cost * dice.number(1.25, 1.5, 0.05)) };
  return withEnds({ ...base, cost }, low, high, base.lost * base.sales * dice.number(12, 18));
}

/** Two digits and zeros. */
const tidy = (amount: number): number => Number(amount.toPrecision(2));
const less = (share: number, by: number): number => Number((share - by).toFixed(2));
