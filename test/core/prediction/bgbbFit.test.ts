import * as fc from "fast-check";
import type { BgbbModel } from "../../../src/core/prediction/bgbbAlive";
import { bgbbExpected } from "../../../src/core/prediction/bgbbExpected";
import { bgbbFit, bgbbLogLikelihood } from "../../../src/core/prediction/bgbbFit";
import type { Fit } from "../../../src/core/prediction/Fit";
import { histories } from "../../../src/core/prediction/Histories";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";
import { describeShared, sharedText } from "../../support/shared";
import { DONATIONS, donations } from "./donations";
import { historyOf, lives } from "./lives";

type Row = readonly [x: number, tx: number, n: number, customers?: number];
const counts = (...rows: readonly Row[]): Required<PurchaseCounts> & { readonly weights: Float64Array } => ({
  frequency: Float64Array.from(rows, ([x]) => x), recency: Float64Array.from(rows, ([, tx]) => tx), age: Float64Array.from(rows, ([, , n]) => n),
  weights: Float64Array.from(rows, ([, , , customers]) => customers ?? 1),
});
const ROWS: readonly Row[] = [
  [0, 0, 4, 40], [1, 2, 4, 12], [2, 4, 4, 15], [4, 4, 4, 20], [0, 0, 5, 45], [1, 1, 5, 20], [3, 4, 5, 14], [5, 5, 5, 18], [0, 0, 6, 50], [1, 1, 6, 25], [4, 6, 6, 16], [6, 6, 6, 15],
];
const TABLE = counts(...ROWS);
const converged = (fit: Fit) => {
  if (fit.status !== "converged") throw new Error(`${fit.status}: ${fit.obstacle}`);
  return fit;
};
const logLikelihoodOf = (model: readonly number[], ...rows: readonly Row[]): number => bgbbLogLikelihood(histories("test", counts(...rows)))(model, new Float64Array(4));

const GOLDEN = "golden/bgbb_donations.json";
interface Golden {
  readonly published: Readonly<Record<"alpha" | "beta" | "gamma" | "delta" | "sum_CET_5", number>> & { readonly expected_customers_0_and_6_transactions: readonly number[] };
}
describeShared("on the donations", [DONATIONS, GOLDEN], () => {
  const { published } = JSON.parse(sharedText(GOLDEN)) as Golden;
  const fit = () => converged(bgbbFit(donations()));

  test("bgbbFit gives the published parameters", () => {
    const { alpha, beta, gamma, delta } = published;
    expect(fit().parameters.map((value) => value.toFixed(3))).toEqual([alpha, beta, gamma, delta].map((value) => value.toFixed(3)));
  });

  // mpmath 1.3, 50 digits: Newton's method on the published likelihood in gamma functions, standard errors from its Hessian.
  test("bgbbFit gives the maximum to nine digits and the standard errors to five", () => {
    const { parameters, standardErrors, logLikelihood } = fit();
    [1.2035223516, 0.749716358173, 0.656718208442, 2.78344223258].forEach((wanted, i) => expect(Math.abs(parameters[i]! / wanted - 1)).toBeLessThan(1e-9));
    [0.06939136239, 0.02944771666, 0.05100985896, 0.320819003].forEach((wanted, i) => expect(Math.abs(standardErrors[i]! / wanted - 1)).toBeLessThan(1e-5));
    expect(logLikelihood).toBeCloseTo(-33225.581274347, 7);
  });

  test("the fitted model expects the published 12,884 gifts within five years", () => {
    const { frequency, recency, age, weights } = donations();
    const gifts = weights.reduce((sum, donors, i) => sum + donors * bgbbExpected(fit().parameters as unknown as BgbbModel, 5, frequency[i]!, recency[i]!, age[i]!), 0);
    expect(gifts).toBeCloseTo(published.sum_CET_5, 1);
  });

  test("the fitted model expects the published numbers of donors who never gave again and who gave every year", () => {
    const donors = [[0, 0, 6], [6, 6, 6]].map((row) => 11_104 * Math.exp(logLikelihoodOf(fit().parameters, row as unknown as Row)));
    published.expected_customers_0_and_6_transactions.forEach((wanted, i) => expect(donors[i]).toBeCloseTo(wanted, 1));
  });
});

// mpmath 1.3, 50 digits, as above.
test("bgbbFit of three years' newcomers, each with opportunities of their own number", () => {
  const { parameters, logLikelihood } = converged(bgbbFit(TABLE));
  [1.5917214656, 0.59302324403, 0.30329160855, 0.4160281578].forEach((wanted, i) => expect(Math.abs(parameters[i]! / wanted - 1)).toBeLessThan(1e-9));
  expect(logLikelihood).toBeCloseTo(-586.68983108519, 9);
});

// mpmath 1.3, 50 digits: the other peak, where all leave at much the same rate, lies at 0.258, 0.452, 4.87, 29.6 and −1413.5654.
test("bgbbFit finds the higher of two peaks", () => {
  const { parameters, logLikelihood } = converged(bgbbFit(counts([0, 0, 3, 585], [1, 1, 3, 84], [1, 2, 3, 40], [1, 3, 3, 30], [2, 2, 3, 57], [2, 3, 3, 63], [3, 3, 3, 141])));
  [0.72940896609, 0.63173879264, 0.25864028361, 0.36570973564].forEach((wanted, i) => expect(Math.abs(parameters[i]! / wanted - 1)).toBeLessThan(1e-8));
  expect(logLikelihood).toBeCloseTo(-1413.4641305539, 9);
});

test("bgbbFit sees neither the order of the customers nor whether equal ones come with a weight", () => {
  const each = ROWS.flatMap(([x, tx, n, customers]) => Array.from({ length: customers! }, (): Row => [x, tx, n]));
  const { frequency, recency, age } = counts(...each.reverse());
  expect(bgbbFit({ frequency, recency, age })).toEqual(bgbbFit(TABLE));
});

test("bgbbFit leaves out customers who have not had an opportunity", () => {
  expect(bgbbFit(counts(...ROWS, [0, 0, 0, 99]))).toEqual(bgbbFit(TABLE));
});

test.each([
  ["nobody", [], "tooLittle", "oneCustomer"],
  ["one customer", [[2, 4, 6]], "tooLittle", "oneCustomer"],
  ["nobody who bought", [[0, 0, 6, 10], [0, 0, 5, 10]], "tooLittle", "nobodyAgain"],
  ["two opportunities", [[0, 0, 2, 10], [1, 1, 2, 5], [1, 2, 2, 4], [2, 2, 2, 8]], "tooLittle", "fewOpportunities"],
  ["customers alike", [[2, 4, 6, 10]], "edge", "allAlike"],
  ["customers who always bought", [[4, 4, 4, 10], [5, 5, 5, 10]], "edge", "ridge"],
] as const)("bgbbFit of %s has no parameters", (_, rows, status, obstacle) => expect(bgbbFit(counts(...rows))).toEqual({ status, obstacle }));

test.each([
  ["a last purchase after the end", [[1, 3, 6], [1, 7, 6]], "recencyAfterAge", 2],
  ["purchases at no opportunity", [[1, 0, 6]], "repeatAtOnce", 1],
  ["an opportunity of no purchase", [[2, 3, 6], [0, 1, 6]], "recencyWithoutRepeat", 2],
  ["more purchases than opportunities", [[2, 3, 6], [1, 2, 6], [4, 3, 6]], "moreThanOpportunities", 3],
] as const)("bgbbFit refuses %s and names the row", (_, rows, fault, row) => {
  expect(() => bgbbFit(counts(...rows))).toThrow(expect.objectContaining({ reason: "outOfRange", fault, row }));
});

test("bgbbFit leaves its lists as they were", () => {
  const listed = () => Object.values(TABLE).map((list: Float64Array) => [...list]);
  const before = listed();
  bgbbFit(TABLE);
  expect(listed()).toEqual(before);
});

test("its slopes are those of its values, and 0 at the maximum", () => {
  const likelihood = bgbbLogLikelihood(histories("test", TABLE));
  const [at, slopes, unused] = [[0.8, 1.3, 0.6, 2.2], new Float64Array(4), new Float64Array(4)];
  likelihood(at, slopes);
  at.forEach((value, i) => {
    const [up, down] = [1e-5, -1e-5].map((step) => likelihood(at.map((other, j) => (i === j ? value + step : other)), unused));
    expect(slopes[i]).toBeCloseTo((up! - down!) / 2e-5, 5);
  });
  likelihood(converged(bgbbFit(TABLE)).parameters, slopes);
  slopes.forEach((slope) => expect(slope).toBeCloseTo(0, 6));
});

test("the likelihood of a history is the chance of all lives that look like it", () => {
  const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(parameter, parameter, parameter, parameter), fc.integer({ min: 1, max: 6 }), (model, n) => {
      // One order of the purchases before the last is as likely as any other: the likelihood is that of one.
      const chances = new Map<string, number>();
      for (const life of lives(model, n)) {
        const [x, tx] = historyOf(life, n);
        if (life.bought.slice(0, x - 1).every(Boolean)) chances.set([x, tx].join(), (chances.get([x, tx].join()) ?? 0) + life.chance);
      }
      for (const [key, chance] of chances) {
        const [x, tx] = key.split(",").map(Number);
        expect(logLikelihoodOf(model, [x!, tx!, n])).toBeCloseTo(Math.log(chance), 10);
      }
    }),
    { numRuns: 30 },
  );
});

test("bgbbFit finds the parameters that the histories were made by", () => {
  const model: BgbbModel = [1.2, 0.8, 0.7, 3];
  const chances = new Map<string, number>();
  for (const life of lives(model, 8)) {
    const key = historyOf(life, 8).join();
    chances.set(key, (chances.get(key) ?? 0) + life.chance);
  }
  const { parameters } = converged(bgbbFit(counts(...[...chances].map(([key, chance]): Row => [Number(key.split(",")[0]), Number(key.split(",")[1]), 8, 10_000 * chance]))));
  model.forEach((wanted, i) => expect(parameters[i]! / wanted).toBeCloseTo(1, 6));
});
