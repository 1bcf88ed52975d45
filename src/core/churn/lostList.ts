import { DomainError } from "../DomainError";

/**
 * The customers lost between two lists: where in the first list stand those who are missing in the second.
 *
 * Shapes and units: two lists of ids; positions in `before`, in order, each customer once.
 * Refuses to answer when nobody was lost: a list of nobody has no cell to stand in.
 */
export function lostList(before: readonly string[], after: readonly string[]): number[] {
  const listed = new Set(after);
  const lost: number[] = [];
  before.forEach((customer, position) => {
    if (listed.has(customer)) return;
    // Named a second time, a lost customer is still one.
    listed.add(customer);
    lost.push(position);
  });
  if (lost.length === 0) throw new DomainError("noAnswer", "nobodyLost", "lostList requires at least one customer who is missing in the second list");
  return lost;
}
