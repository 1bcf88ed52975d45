import { DomainError } from "../DomainError";

/**
 * Repeat rate: the share of customers who came on a second day.
 *
 * Customers with two or more different days / all customers. Not the share of purchases that are repeats, which grows with
 * every purchase of the same few; two purchases on one day are one visit.
 *
 * Shapes and units: one row a purchase; customers as codes 0, 1, 2 …, all of them used, days as whole date serials; a share.
 * Refuses an empty list.
 */
export function repeatRate(customers: ArrayLike<number>, days: ArrayLike<number>): number {
  if (customers.length === 0) throw new DomainError("noAnswer", "nothingLeft", "repeatRate requires at least one purchase");
  const firstDay: number[] = [];
  const repeated = new Set<number>();
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row]!;
    const day = days[row]!;
    firstDay[customer] ??= day;
    if (day !== firstDay[customer]) repeated.add(customer);
  }
  return repeated.size / firstDay.length;
}
