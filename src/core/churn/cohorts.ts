import { DomainError } from "../DomainError";
import { PERIOD_OF, type CalendarPeriod } from "./calendarPeriod";

export interface Cohort {
  /** The period of the first purchase, as a number: see PERIOD_OF. */
  readonly period: number;
  /** Customers whose first purchase fell into that period. */
  readonly size: number;
  /** How many of them bought 0, 1, 2 … periods later, up to the last period of the data. */
  readonly active: Int32Array;
}

/** A table is not wider than a sheet; more periods than this come from a wrong date. */
const MOST_PERIODS = 16_382;

/**
 * Cohorts: customers grouped by the period of their first purchase, and how many of each group bought in every period since.
 *
 * A customer counts once a period, however often they bought. Not survival: somebody may be away for a period and come back,
 * so that the numbers of a cohort may rise again. A period without new customers has no cohort.
 *
 * Shapes and units: customers as codes 0 … `customers` − 1, dates as whole serials, one row a purchase; counts, by period.
 * Refuses: data over more periods than a sheet has columns.
 */
export function cohorts(codes: ArrayLike<number>, dates: ArrayLike<number>, customers: number, period: CalendarPeriod = "month"): Cohort[] {
  const { first, span, starts, byPeriod } = inPeriodOrder(codes, dates, PERIOD_OF[period]);
  const found: Cohort[] = [];
  const cohortOf = new Int32Array(customers).fill(-1);
  const lastSeen = new Int32Array(customers).fill(-1);
  for (let now = 0; now < span; now++) {
    const born = found.length;
    let size = 0;
    for (let at = starts[now]!; at < starts[now + 1]!; at++) {
      const customer = byPeriod[at]!;
      if (lastSeen[customer] === now) continue;
      lastSeen[customer] = now;
      if (cohortOf[customer] === -1) {
        cohortOf[customer] = born;
        size++;
      } else {
        const { period: then, active } = found[cohortOf[customer]!]!;
        active[first + now - then]!++;
      }
    }
    if (size > 0) found.push({ period: first + now, size, active: new Int32Array(span - now).fill(size, 0, 1) });
  }
  return found;
}

interface InPeriodOrder {
  readonly first: number;
  readonly span: number;
  /** `byPeriod` from `starts[p]` to `starts[p + 1]` are the customers of the rows in period `first + p`. */
  readonly starts: Int32Array;
  readonly byPeriod: Int32Array;
}

/** A counting sort: going through the periods in order meets every customer's first period first, and needs no table of customers by periods. */
function inPeriodOrder(codes: ArrayLike<number>, dates: ArrayLike<number>, periodOf: (serial: number) => number): InPeriodOrder {
  const [first, span] = reach(dates, periodOf);
  const periods = new Int32Array(dates.length);
  const starts = new Int32Array(span + 1);
  for (let row = 0; row < dates.length; row++) {
    const period = periodOf(dates[row]!) - first;
    periods[row] = period;
    starts[period + 1]!++;
  }
  for (let period = 0; period < span; period++) starts[period + 1]! += starts[period]!;
  const next = starts.slice();
  const byPeriod = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row++) byPeriod[next[periods[row]!]!++] = codes[row]!;
  return { first, span, starts, byPeriod };
}

function reach(dates: ArrayLike<number>, periodOf: (serial: number) => number): [first: number, span: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < dates.length; row++) {
    low = Math.min(low, dates[row]!);
    high = Math.max(high, dates[row]!);
  }
  const span = dates.length === 0 ? 0 : periodOf(high) - periodOf(low) + 1;
  if (span > MOST_PERIODS) {
    throw new DomainError("noAnswer", "tooManyPeriods", "cohorts requires data over at most as many periods as a sheet has columns", { span, most: MOST_PERIODS });
  }
  return [dates.length === 0 ? 0 : periodOf(low), span];
}
