import { churnRate } from "./churnRate";

export interface CustomerFlow {
  readonly atStart: number;
  readonly joined: number;
  readonly lost: number;
  readonly atEnd: number;
  /** lost / atStart, a share. */
  readonly rate: number;
}

/**
 * Customer flow between two lists of customers: how many joined, how many were lost.
 *
 * Who is in the first list only is lost, who is in the second only has joined. Not the flow of gross counts: customers who came
 * and left between the two lists stand in neither, so the lists show fewer joined, fewer lost and a lower churn rate.
 *
 * Shapes and units: two lists of ids, in which duplicates count once; four counts and a share.
 * Refuses an empty first list.
 */
export function customerFlow(before: readonly string[], after: readonly string[]): CustomerFlow {
  const start = new Set(before);
  const end = new Set(after);
  const joined = countMissing(end, start);
  const lost = countMissing(start, end);
  return { atStart: start.size, joined, lost, atEnd: end.size, rate: churnRate(start.size, joined, end.size) };
}

function countMissing(from: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  let missing = 0;
  for (const customer of from) if (!inside.has(customer)) missing++;
  return missing;
}
