import { sum } from "../numeric/sum";

/**
 * Delivered value: what the customer gets, less what it costs the customer.
 *
 * Σ values − Σ costs; the course book counts four values (product, personnel, service, image) and four costs (money, time,
 * energy, physical effort). Not the company's profit: money is only one of the costs, and all are the customer's.
 *
 * Shapes and units: two independent lists in one unit (money or points), in which the result comes too. Nothing is 0.
 * Source: course book 003, formula 4.
 */
export const deliveredValue = (values: ArrayLike<number>, costs: ArrayLike<number>): number => sum(values) - sum(costs);
