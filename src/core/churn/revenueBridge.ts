import { lostCustomers } from "./lostCustomers";
import { requireGross } from "./requireGross";

/** What lies between two revenues: opening + lost + retainedChange + joined = closing. */
export interface RevenueBridge {
  readonly opening: number;
  readonly lost: number;
  readonly retainedChange: number;
  readonly joined: number;
  readonly closing: number;
}

/**
 * Revenue bridge: how lost, retained and new customers led from the revenue before to the revenue now.
 *
 * With b and n the mean revenue per customer before and now: opening atStart·b, lost −lost·b, retained (atStart − lost)·(n − b),
 * joined +joined·n, closing atEnd·n. Not the fall in revenue as the loss from churn: that mixes the four. It takes old and new
 * customers to spend the same n now.
 *
 * Shapes and units: three counts, two amounts of money per customer; money.
 * Refuses a loss above the customers at the start (atEnd < joined) and a negative loss.
 * Source: course book 003, case 03.
 */
export function revenueBridge(atStart: number, joined: number, atEnd: number, revenueBefore: number, revenueNow: number): RevenueBridge {
  requireGross("revenueBridge", joined, atEnd);
  return closed({
    opening: atStart * revenueBefore,
    lost: -lostCustomers(atStart, joined, atEnd) * revenueBefore,
    // atEnd − joined is atStart − lost: the identity holds by the same subtraction.
    retainedChange: (atEnd - joined) * (revenueNow - revenueBefore),
    joined: joined * revenueNow,
    closing: atEnd * revenueNow,
  });
}

/**
 * The bridge with last digits set so that a sum down the column is the closing amount. The last step that is not 0 is what is
 * left to it; where the rounding of that sum still leaves a bit, a step before gives or takes it. In a step of 0 it would be seen.
 */
function closed(bridge: RevenueBridge): RevenueBridge {
  const [last, ...before] = (["joined", "retainedChange", "lost"] as const).filter((step) => bridge[step] !== 0);
  if (!last || gap(bridge) === 0 || !Number.isFinite(gap(bridge))) return bridge;
  const withRemainder = (start: RevenueBridge): RevenueBridge => ({ ...start, [last]: gap({ ...start, [last]: 0 }) });
  const nudged = NUDGES.flatMap((bits) => before.map((step) => ({ ...bridge, [step]: bridge[step] * (1 + bits * Number.EPSILON) })));
  return [bridge, ...nudged].map(withRemainder).find((tried) => gap(tried) === 0) ?? withRemainder(bridge);
}

/** Last bits to try, nearest first. */
const NUDGES = [1, -1, 2, -2, 3, -3, 5, -5, 8, -8, 13, -13];

const gap = ({ opening, lost, retainedChange, joined, closing }: RevenueBridge): number => closing - (opening + lost + retainedChange + joined);
