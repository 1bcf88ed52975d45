import { DomainError } from "../DomainError";
import { sumOfProducts } from "../numeric/sum";

/**
 * Customer profit: what is left of each customer's revenue after the cost of the goods and of serving the customer.
 *
 * revenue − cost − Σ activities·rates, with what the customer took of each activity (orders, visits, complaints) and what one such
 * activity costs. Not the gross margin: big customers who take much service turn out negative.
 *
 * Shapes and units: n amounts of money, n amounts of money, n rows of k counts, k amounts of money; n amounts of money. One revenue
 * or one cost stands for all customers.
 * Refuses: sizes that do not fit; a negative activity.
 * Source: course book 004, method of customer profitability; Cooper & Kaplan (1991), Profit Priorities from Activity-Based Costing.
 */
export function customerProfit(
  revenue: readonly number[],
  cost: readonly number[],
  activities: readonly (readonly number[])[],
  rates: readonly number[],
): number[] {
  requireSize("revenue", revenue, activities.length);
  requireSize("cost", cost, activities.length);
  requireRates(activities, rates);
  requireCounts(activities);
  return activities.map((taken, i) => ofCustomer(revenue, i) - ofCustomer(cost, i) - sumOfProducts(taken, rates));
}

const ofCustomer = (amounts: readonly number[], i: number): number => amounts[amounts.length === 1 ? 0 : i]!;

function requireSize(name: string, amounts: readonly number[], customers: number): void {
  if (amounts.length === customers || amounts.length === 1) return;
  throw new DomainError("wrongForm", "customersDiffer", `customerProfit requires as many values of ${name} as rows of activities`, {
    name, got: amounts.length, customers,
  });
}

function requireRates(activities: readonly (readonly number[])[], rates: readonly number[]): void {
  const kinds = activities[0]?.length ?? 0;
  if (kinds === rates.length) return;
  throw new DomainError("wrongForm", "ratesDiffer", "customerProfit requires one rate for each column of activities", { got: rates.length, kinds });
}

function requireCounts(activities: readonly (readonly number[])[]): void {
  activities.forEach((taken, i) => {
    const negative = taken.find((count) => count < 0);
    if (negative === undefined) return;
    throw new DomainError("outOfRange", "negativeActivity", "customerProfit requires activities of at least 0", { row: i + 1, got: negative });
  });
}
