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
  return {
    opening: atStart * revenueBefore,
    lost: -lostCustomers(atStart, joined, atEnd) * revenueBefore,
    // atEnd − joined is atStart − lost: the identity holds by the same subtraction.
    retainedChange: (atEnd - joined) * (revenueNow - revenueBefore),
    joined: joined * revenueNow,
    closing: atEnd * revenueNow,
  };
}
