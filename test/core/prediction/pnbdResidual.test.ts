import fc from "fast-check";
import { pnbdAlive, type PnbdModel } from "../../../src/core/prediction/pnbdAlive";
import { pnbdExpected } from "../../../src/core/prediction/pnbdExpected";
import { pnbdFit } from "../../../src/core/prediction/pnbdFit";
import { pnbdResidual } from "../../../src/core/prediction/pnbdResidual";
import { describeShared } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";
import { pnbdByHand } from "./pnbdByHand";

const MODEL: PnbdModel = [0.5629966, 12.559037, 0.4081095, 10.5148048];
/** BTYD discounts at the continuous rate 0.0027 a week. */
const WEEKLY = Math.expm1(0.0027);
const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

// The example of BTYD's manual for pnbd.DERT, run with BTYD 2.4.3.
test("pnbdResidual gives the numbers of BTYD", () => {
  expect(pnbdResidual(MODEL, WEEKLY, 7, 77.86, 77.86)).toBeCloseTo(18.5037383357, 9);
  expect(pnbdResidual(MODEL, WEEKLY, 7, 35, 77.86)).toBeCloseTo(1.86418332807, 10);
  const byFrequency = [2.19915545, 2.843534406, 2.867128391, 2.445410079, 1.840501924, 1.262416472, 0.809618119, 0.494803619, 0.292024702, 0.167927509];
  byFrequency.forEach((value, i) => expect(pnbdResidual(MODEL, WEEKLY, i + 1, 30, 77.86)).toBeCloseTo(value, 8));
});

describeShared("on CDNOW", [CDNOW], () => {
  // CLVTools 0.12.1, which knows the data to the day, at 10 % a year: 9012.301.
  test("pnbdResidual over all customers sums to what CLVTools finds", () => {
    const base = cdnow();
    const fit = pnbdFit(base);
    if (fit.status !== "converged") throw new Error(fit.obstacle);
    const discount = Math.expm1(Math.log(1.1) / 52);
    const sum = base.frequency.reduce((total, x, i) => total + pnbdResidual(fit.parameters as unknown as PnbdModel, discount, x, base.recency[i]!, base.age[i]!), 0);
    expect(relative(sum, 9012.301)).toBeLessThan(3e-3);
  });
});

// P(alive)·(r+x)/(α+T)·∫ ((β+T)/(β+T+u))^s·1.0025^(−u) du by mpmath's quadrature with 40 digits; among them s = 1 and s = 3.
test.each([
  [[0.55, 10.6, 0.6, 11.7], 2, 30.43, 38.86, 6.85530566284865],
  [[0.8, 40, 1, 3], 3, 5, 30, 0.328671411953995],
  [[0.5, 2, 3, 600], 1, 1, 50, 1.55715145367215],
  [[2.5, 900, 0.2, 4], 5, 20, 40, 1.93043279448166],
  [[0.4, 1, 0.3, 10000], 0, 0, 30, 5.1018906191311],
] as [PnbdModel, number, number, number, number][])("pnbdResidual of %j, x = %d, keeps 12 digits", (model, x, recency, age, value) => {
  expect(relative(pnbdResidual(model, 0.0025, x, recency, age), value)).toBeLessThan(1e-12);
});

test("pnbdResidual without discount is finite just for s > 1, and the limit of small discounts", () => {
  const [r, alpha, beta] = [0.5, 10, 12];
  const limit = (pnbdAlive([r, alpha, 2.5, beta], 3, 20, 30) * (r + 3) * (beta + 30)) / ((alpha + 30) * 1.5);
  expect(pnbdResidual([r, alpha, 2.5, beta], 0, 3, 20, 30)).toBeCloseTo(limit, 13);
  expect(relative(pnbdResidual([r, alpha, 2.5, beta], 1e-9, 3, 20, 30), limit)).toBeLessThan(1e-6);
  for (const s of [0.5, 1]) expect(() => pnbdResidual([r, alpha, s, beta], 0, 3, 20, 30)).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "infiniteResidual" }));
  expect(pnbdResidual([r, alpha, 1, beta], 1e-12, 3, 20, 30)).toBeGreaterThan(20);
});

test("pnbdResidual refuses a history that cannot be", () => {
  expect(() => pnbdResidual(MODEL, 0.1, 1, 0, 39)).toThrow(expect.objectContaining({ fault: "repeatAtOnce" }));
});

test("pnbdResidual is what the model says of all rates, weighed by what was seen", () => {
  for (const model of [[0.9, 10.6, 0.8, 11.7], [2, 5, 1, 40]] as PnbdModel[]) {
    const byHand = pnbdByHand(model, 2, 9, 30, (buying, loss) => buying / (loss + Math.log(1.01)));
    expect(relative(pnbdResidual(model, 0.01, 2, 9, 30), byHand)).toBeLessThan(1e-10);
  }
});

test("pnbdResidual is at most what all the future brings undiscounted, and falls with the discount", () => {
  const size = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(fc.property(fc.tuple(size, size, size, size), fc.nat(30), size, size, fc.double({ min: 1e-4, max: 0.5, noNaN: true }), (model, x, tx, silence, discount) => {
    const [recency, age] = [x === 0 ? 0 : tx, (x === 0 ? 0 : tx) + silence];
    const value = pnbdResidual(model, discount, x, recency, age);
    expect(pnbdResidual(model, 2 * discount, x, recency, age)).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(pnbdExpected(model, 200 / Math.log1p(discount), x, recency, age) * (1 + 1e-9));
  }));
});
