import * as fc from "fast-check";
import { lostOdds, type BgnbdModel } from "../../../src/core/prediction/bgnbdAlive";
import { bgnbdDiscounted, type Horizon } from "../../../src/core/prediction/bgnbdDiscounted";
import { bgnbdExpected } from "../../../src/core/prediction/bgnbdExpected";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";

type History = readonly [x: number, recency: number, age: number];
const counts = (...rows: readonly History[]): PurchaseCounts => ({
  frequency: Float64Array.from(rows, ([x]) => x), recency: Float64Array.from(rows, ([, recency]) => recency), age: Float64Array.from(rows, ([, , age]) => age),
});
const CDNOW_MODEL: BgnbdModel = [0.243, 4.414, 0.793, 2.426];

/** The definition, unit by unit. */
function plainSum(model: BgnbdModel, [x, recency, age]: History, { periods, discount }: Horizon): number {
  let [sum, before] = [0, 0];
  for (let unit = 1; unit <= periods; unit++) {
    const expected = bgnbdExpected(model, unit, x, recency, age);
    sum += (expected - before) * Math.exp(-unit * Math.log1p(discount));
    before = expected;
  }
  return sum;
}

// mpmath, 40 digits: the plain sum, with equation 10 of Fader, Hardie & Lee (2005) for each unit.
test.each<[BgnbdModel, number, number, History, number]>([
  [CDNOW_MODEL, 52, 0.002, [0, 0, 38.86], 0.2397484711380912],
  [CDNOW_MODEL, 52, 0.002, [2, 30.43, 38.86], 1.484455831278161],
  [CDNOW_MODEL, 520, 0.01, [26, 30, 38.86], 2.436274617247604],
  [CDNOW_MODEL, 52, 1, [7, 0.5, 1], 0.9758351006275158],
  [[3.5, 31.8, 11.5, 16.2], 104, 0.02, [3, 22.4, 23], 1.075818366194047],
  [[0.7, 0.5, 2.5, 4], 260, 0.003, [0, 0, 0], 3.335613754944416],
])("bgnbdDiscounted with %j over %d units at %d of %j is right to 1e-12", (model, periods, discount, history, wanted) => {
  expect(Math.abs(bgnbdDiscounted(model, counts(history), { periods, discount })[0]! / wanted - 1)).toBeLessThan(1e-12);
});

test("bgnbdDiscounted of one unit is its expected purchases discounted once, and without a discount all of them", () => {
  const history: History = [2, 30.43, 38.86];
  expect(bgnbdDiscounted(CDNOW_MODEL, counts(history), { periods: 1, discount: 0.1 })[0]).toBeCloseTo(bgnbdExpected(CDNOW_MODEL, 1, ...history) / 1.1, 14);
  expect(bgnbdDiscounted(CDNOW_MODEL, counts(history), { periods: 52, discount: 0 })[0]).toBeCloseTo(bgnbdExpected(CDNOW_MODEL, 52, ...history), 13);
});

test("bgnbdDiscounted gives each customer the plain sum to 1e-12, whoever stands beside", () => {
  const between = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
  const model = fc.tuple(between(0.01, 20), between(0.05, 200), between(0.01, 30), between(0.01, 50));
  const history = fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 7, 60, 300), between(0.01, 1), between(0.1, 1000)).map(([x, share, age]): History => [x, x === 0 ? 0 : share * age, age]);
  fc.assert(
    fc.property(model, fc.array(history, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 150 }), between(1e-4, 1), (parameters, histories, periods, discount) => {
      const discounted = bgnbdDiscounted(parameters, counts(...histories), { periods, discount });
      histories.forEach((one, i) => {
        // A customer who is lost for certain has digits no more.
        if (lostOdds(parameters, ...one) > 1e200) return;
        expect(Math.abs(discounted[i]! / plainSum(parameters, one, { periods, discount }) - 1)).toBeLessThan(1e-12);
      });
    }),
  );
});

test("bgnbdDiscounted falls with the discount, and units beyond all worth change nothing", () => {
  const histories = counts([0, 0, 20], [3, 10, 20]);
  const [low, high] = [0.001, 0.01].map((discount) => bgnbdDiscounted(CDNOW_MODEL, histories, { periods: 104, discount }));
  low!.forEach((value, i) => expect(value).toBeGreaterThan(high![i]!));
  const [long, longer] = [600, 6000].map((periods) => bgnbdDiscounted(CDNOW_MODEL, histories, { periods, discount: 0.1 }));
  long!.forEach((value, i) => expect(value).toBeCloseTo(longer![i]!, 13));
});

test("bgnbdDiscounted leaves its lists as they were", () => {
  const histories = counts([0, 0, 20], [3, 10, 20]);
  bgnbdDiscounted(CDNOW_MODEL, histories, { periods: 5, discount: 0.1 });
  expect(histories).toEqual(counts([0, 0, 20], [3, 10, 20]));
});
