import type { Grid } from "../../src/cells/Cell";
import { buyers } from "../support/buyers";
import { Chance } from "../support/Chance";

/** What Fader, Hardie & Lee (2005) find for CDNOW, as models at the sheet. */
export const BGNBD: Grid = [[0.243], [4.414], [0.793], [2.426]];
export const PNBD: Grid = [[0.553], [10.578], [0.606], [11.669]];
/** p, q, γ of CDNOW: Fader & Hardie (2013). */
const [P, Q, GAMMA] = [6.25, 3.74, 15.44] as const;
const END = 35_703;

const columns = (...rows: readonly (readonly number[])[]): Grid[] => rows[0]!.map((_, at) => rows.map((row) => [row[at]!]));

/** x, t_x and T of so many customers. */
export const histories = (customers: number): Grid[] => columns(...buyers(customers).map(({ frequency, recency, age }) => [frequency, recency, age]));

/** x of so many customers with a mean repeat spend by the Gamma-Gamma model. */
export function spending(customers: number): Grid[] {
  const chance = new Chance(20_130_205);
  const mean = (x: number): number => (x === 0 ? 0 : chance.gamma(P * x, x * chance.gamma(Q, GAMMA)));
  return columns(...buyers(customers).map(({ frequency }) => [frequency, mean(frequency)]));
}

/** The purchases themselves: customer, date, amount. */
export function purchases(customers: number): Grid[] {
  const chance = new Chance(19_970_101);
  return columns(
    ...buyers(customers).flatMap(({ age, days }, customer) => {
      const rate = chance.gamma(Q, GAMMA);
      return [0, ...days].map((day) => [customer + 1, END - Math.round(7 * age) + day, chance.gamma(P, rate)]);
    }),
  );
}
