import type { Data } from "../Step";
import type { Dice } from "../variants/Dice";

export const ROWS = 200;
export const CUSTOMERS = 30;
/** The log runs on for some days after the day that is asked about. */
const LATER = 8;

interface Buyers {
  readonly count: number;
  readonly purchases: readonly [from: number, to: number];
  /** Days since the last purchase. */
  readonly last: readonly [from: number, to: number];
  /** Days before the last purchase over which the others are spread. */
  readonly over: number;
  readonly amount: readonly [from: number, to: number];
}

/** Enough of each that no segment which matters is empty. */
const REGULAR: Buyers = { count: 8, purchases: [9, 12], last: [1, 20], over: 300, amount: [60, 200] };
const KINDS: readonly Buyers[] = [
  REGULAR,
  { count: 4, purchases: [1, 2], last: [2, 20], over: 20, amount: [40, 90] },
  { count: 6, purchases: [4, 7], last: [30, 90], over: 250, amount: [50, 150] },
  { count: 6, purchases: [7, 11], last: [110, 220], over: 200, amount: [80, 220] },
  { count: 6, purchases: [1, 3], last: [140, 300], over: 100, amount: [30, 80] },
];

interface Purchase {
  readonly customer: string;
  readonly date: number;
  readonly amount: number;
}

/** A purchase log as a till writes it, day by day: every customer has bought by the day asked about, and some buy again after it. */
export function drawLog(dice: Dice, asOf: number): Data {
  const kinds = dice.shuffle(KINDS.flatMap((kind) => Array.from({ length: kind.count }, () => kind)));
  const purchases = toTotal(kinds.map(({ purchases: [from, to] }) => dice.number(from, to)), kinds);
  const before = kinds.flatMap((kind, at) => bought(dice, kind, nameOf(at), purchases[at]!, asOf));
  const after = dice.shuffle(kinds.map((_, at) => at)).slice(0, LATER).map((at) => ({ customer: nameOf(at), date: asOf + dice.number(1, 9), amount: amountOf(dice, kinds[at]!) }));
  const rows = [...before, ...after].sort((a, b) => a.date - b.date);
  return { asOf, customer: rows.map(({ customer }) => customer), date: rows.map(({ date }) => date), amount: rows.map(({ amount }) => amount) };
}

const nameOf = (at: number): string => `C-${String(at + 1).padStart(2, "0")}`;

const amountOf = (dice: Dice, { amount: [from, to] }: Buyers): number => dice.number(from, to, 5);

function bought(dice: Dice, kind: Buyers, customer: string, purchases: number, asOf: number): readonly Purchase[] {
  const last = asOf - dice.number(...kind.last);
  const dates = [last, ...Array.from({ length: purchases - 1 }, () => last - dice.number(1, kind.over))];
  return dates.map((date) => ({ customer, date, amount: amountOf(dice, kind) }));
}

/** The same numbers with those of the regular buyers changed one by one until the log has its rows. */
function toTotal(purchases: readonly number[], kinds: readonly Buyers[]): readonly number[] {
  const numbers = [...purchases];
  const regular = kinds.flatMap((kind, at) => (kind === REGULAR ? [at] : []));
  const missing = ROWS - LATER - numbers.reduce((sum, number) => sum + number, 0);
  for (let at = 0; at < Math.abs(missing); at++) numbers[regular[at % regular.length]!]! += Math.sign(missing);
  return numbers;
}
