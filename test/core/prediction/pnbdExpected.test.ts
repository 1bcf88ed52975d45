import fc from "fast-check";
import { pnbdAlive, type PnbdModel } from "../../../src/core/prediction/pnbdAlive";
import { pnbdExpected } from "../../../src/core/prediction/pnbdExpected";
import { pnbdFit } from "../../../src/core/prediction/pnbdFit";
import { describeShared } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";
import { pnbdByHand } from "./pnbdByHand";

const BTYD: PnbdModel = [0.5533971433, 10.5801985436, 0.6060624972, 11.6562236723];
const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

// BTYD's walkthrough (McCarthy & Wadsworth 2014) prints 1.473 and 25.46; more digits by BTYD 2.4.3. Its manual prints E[X(t)] at rounded parameters.
test("pnbdExpected gives the numbers of BTYD", () => {
  expect(pnbdExpected(BTYD, 52, 0, 0, 0)).toBeCloseTo(1.47311268955, 10);
  expect(pnbdExpected(BTYD, 52, 26, 30.86, 31)).toBeCloseTo(25.4553181, 7);
  const manual = [0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211];
  manual.forEach((value, t) => expect(pnbdExpected([0.55, 10.56, 0.61, 11.64], t, 0, 0, 0)).toBeCloseTo(value, 8));
});

// lifetimes' test of underflow, with more digits.
test("pnbdExpected of very busy customers does not vanish", () => {
  expect(relative(pnbdExpected([0.55, 10.58, 0.61, 11.67], 10, 132, 200, 200), 6.206051788962929)).toBeLessThan(1e-12);
  expect(relative(pnbdExpected([0.55, 10.58, 0.61, 11.67], 10, 133, 200, 200), 6.252872247574494)).toBeLessThan(1e-12);
});

describeShared("on CDNOW", [CDNOW], () => {
  // CLVTools 0.12.1, which knows the data to the day: 1665.688.
  test("pnbdExpected over all customers sums to what CLVTools predicts for the next 39 weeks", () => {
    const base = cdnow();
    const fit = pnbdFit(base);
    if (fit.status !== "converged") throw new Error(fit.obstacle);
    const sum = base.frequency.reduce((total, x, i) => total + pnbdExpected(fit.parameters as unknown as PnbdModel, 39, x, base.recency[i]!, base.age[i]!), 0);
    expect(relative(sum, 1665.688)).toBeLessThan(1e-3);
  });
});

// P(alive)·(r+x)/(α+T)·∫ ((β+T)/(β+T+u))^s du from 0 to 52 by mpmath's quadrature with 40 digits; among them s = 1.
test.each([
  [[0.55, 10.6, 0.6, 11.7], 2, 30.43, 38.86, 1.85496429928493],
  [[0.8, 40, 1, 3], 3, 5, 30, 0.143207307850463],
  [[0.5, 2, 3, 600], 1, 1, 50, 0.452223036254112],
  [[2.5, 900, 0.2, 4], 5, 20, 40, 0.333248479501583],
  [[0.4, 1, 0.3, 10000], 0, 0, 30, 0.669542177715568],
] as [PnbdModel, number, number, number, number][])("pnbdExpected of %j, x = %d, keeps 13 digits", (model, x, recency, age, value) => {
  expect(relative(pnbdExpected(model, 52, x, recency, age), value)).toBeLessThan(1e-13);
});

test("pnbdExpected has no gap where s = 1", () => {
  const beside = [1 - 1e-7, 1 + 1e-7].map((s) => pnbdExpected([0.5, 10, s, 12], 26, 2, 8, 13));
  expect(pnbdExpected([0.5, 10, 1, 12], 26, 2, 8, 13)).toBeCloseTo((beside[0]! + beside[1]!) / 2, 12);
});

test("pnbdExpected refuses a history that cannot be", () => {
  expect(() => pnbdExpected(BTYD, 52, 1, 40, 39)).toThrow(expect.objectContaining({ fault: "recencyAfterAge", message: expect.stringContaining("pnbdExpected requires") as string }));
});

test("pnbdExpected is what the model says of all rates, weighed by what was seen", () => {
  for (const model of [[0.9, 10.6, 0.8, 11.7], [2, 5, 1, 40]] as PnbdModel[]) {
    const byHand = pnbdByHand(model, 2, 9, 30, (buying, loss) => (buying * -Math.expm1(-loss * 26)) / loss);
    expect(relative(pnbdExpected(model, 26, 2, 9, 30), byHand)).toBeLessThan(1e-10);
  }
});

test("pnbdExpected of no time is 0, and never less for longer, nor more than without losses", () => {
  const size = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(fc.property(fc.tuple(size, size, size, size), fc.nat(30), size, size, size, (model, x, tx, silence, t) => {
    const [recency, age] = [x === 0 ? 0 : tx, (x === 0 ? 0 : tx) + silence];
    const [soon, later] = [pnbdExpected(model, t, x, recency, age), pnbdExpected(model, 2 * t, x, recency, age)];
    expect(pnbdExpected(model, 0, x, recency, age)).toBe(0);
    expect(later).toBeGreaterThanOrEqual(soon);
    expect(soon).toBeLessThanOrEqual(((model[0] + x) / (model[1] + age)) * t * pnbdAlive(model, x, recency, age) * (1 + 1e-12));
  }));
});
