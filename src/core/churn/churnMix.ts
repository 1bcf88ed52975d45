import { DomainError } from "../DomainError";
import { sum, sumOfProducts } from "../numeric/sum";

/**
 * Churn rate of several groups together: the mean of their rates, weighted with their customers.
 *
 * Σ customers·rate / Σ customers. Not the simple mean of the rates, which gives a handful of dealers the weight of a crowd.
 *
 * Shapes and units: customers (counts) and rates (shares), lists of one length; a share.
 * Refuses groups without a single customer.
 * Source: course book 003, case 01.
 */
export function churnMix(customers: ArrayLike<number>, rates: ArrayLike<number>): number {
  const all = sum(customers);
  if (all === 0) throw new DomainError("divisionByZero", "noCustomers", "churnMix requires at least one customer");
  return sumOfProducts(customers, rates) / all;
}
