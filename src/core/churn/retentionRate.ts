import { churnRate } from "./churnRate";

/**
 * Retention rate: the share of the customers at the start that the period did not cost.
 *
 * 1 − churn rate with the base at the start, that is (atEnd − joined) / atStart with joined gross. Not the share of the starting
 * customers who are still there: customers who joined and left inside the period are booked against the start too.
 *
 * Shapes and units: three counts; a share.
 * Refuses what churnRate refuses: a loss above the customers at the start (atEnd < joined), a negative loss, nobody at the start.
 * Source: course book 003, formula 1, divided by the customers at the start.
 */
export function retentionRate(atStart: number, joined: number, atEnd: number): number {
  return 1 - churnRate(atStart, joined, atEnd, "start");
}
