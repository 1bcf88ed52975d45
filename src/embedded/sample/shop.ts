import { random } from "../../course/variants/random";

export interface Order {
  readonly customer: string;
  /** Date serial. */
  readonly date: number;
  readonly amount: number;
}

const SEED = 20_240_101;
const CUSTOMERS = 640;
/** 2024-01-01 to 2025-06-30. */
const FIRST_DAY = 45_292;
const LAST_DAY = 45_838;
/** Share of customers who do not come back after a visit. */
const LEAVING = 0.11;
const REFUNDS = 0.012;

/**
 * The orders of an invented tea shop, by date: customers join over eighteen months, buy at their own pace and their own size,
 * and leave after any visit with the same chance. A few orders are refunds.
 */
export function shopOrders(): readonly Order[] {
  const next = random(SEED);
  const orders = Array.from({ length: CUSTOMERS }, (_, i) => visits(`T-${String(1001 + i)}`, next)).flat();
  return orders.sort((a, b) => a.date - b.date || (a.customer < b.customer ? -1 : 1));
}

function visits(customer: string, next: () => number): Order[] {
  // More customers join early: the square root of a uniform number leans to the right end, so it is taken from the other.
  let day = FIRST_DAY + Math.floor((1 - Math.sqrt(next())) * (LAST_DAY - FIRST_DAY));
  const meanGap = 12 + 60 * next() * next();
  const meanSpend = 14 * Math.exp(0.5 * normal(next));
  const found: Order[] = [];
  do {
    found.push({ customer, date: day, amount: cents(meanSpend * Math.exp(0.35 * normal(next))) });
    if (next() < REFUNDS) found.push({ customer, date: Math.min(day + 2, LAST_DAY), amount: -found.at(-1)!.amount });
    day += Math.ceil(-meanGap * Math.log(1 - next()));
  } while (day <= LAST_DAY && next() > LEAVING);
  return found;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** A standard normal number: the sum of twelve uniform ones is near enough for a shop. */
const normal = (next: () => number): number => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
