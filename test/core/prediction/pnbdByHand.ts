import type { PnbdModel } from "../../../src/core/prediction/pnbdAlive";

/** Logarithms of rates from e⁻⁴⁵ to e⁵. For an integrand that falls on both sides the trapezoidal rule gives all digits. */
const RATES = Array.from({ length: 251 }, (_, i) => Math.exp(-45 + i / 5));

/**
 * What the Pareto/NBD model is before any algebra: the mean over all rates of buying λ and of loss μ, weighed by their gamma
 * distributions and by how likely the history is, of what is asked about somebody alive at T who has these rates.
 */
export function pnbdByHand([r, alpha, s, beta]: PnbdModel, x: number, recency: number, age: number, alive: (buying: number, loss: number) => number): number {
  let [asked, all] = [0, 0];
  for (const buying of RATES) {
    for (const loss of RATES) {
      const prior = buying ** r * Math.exp(-alpha * buying) * loss ** s * Math.exp(-beta * loss) * buying ** x;
      const rate = buying + loss;
      const stillThere = Math.exp(-rate * age);
      const lost = (loss / rate) * Math.exp(-rate * recency) * -Math.expm1(-rate * (age - recency));
      asked += prior * stillThere * alive(buying, loss);
      all += prior * (stillThere + lost);
    }
  }
  return asked / all;
}
