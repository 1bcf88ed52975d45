import fc from "fast-check";
import { pnbdAlive, type PnbdModel } from "../../../src/core/prediction/pnbdAlive";
import { describeShared, sharedText } from "../../support/shared";
import { pnbdByHand } from "./pnbdByHand";

const BTYD: PnbdModel = [0.5533971433, 10.5801985436, 0.6060624972, 11.6562236723];

// BTYD 2.4.3 at the parameters it finds for CDNOW; .9979 is printed in its walkthrough (McCarthy & Wadsworth 2014).
test("pnbdAlive gives the probabilities of BTYD", () => {
  expect(pnbdAlive(BTYD, 26, 30.86, 31)).toBeCloseTo(0.997917896416, 11);
  expect(pnbdAlive(BTYD, 0, 0, 39)).toBeCloseTo(0.2941633, 7);
});

describeShared("as others find", ["golden/pnbd_cdnow.json"], () => {
  test("pnbdAlive stays right for hundreds of purchases, where others gave no number", () => {
    const { params, x, t_x, T, ref } = (JSON.parse(sharedText("golden/pnbd_cdnow.json")) as { palive_must_be_finite: { params: PnbdModel; x: number[]; t_x: number[]; T: number[]; ref: number[] } }).palive_must_be_finite;
    x.forEach((count, i) => expect(pnbdAlive(params, count, t_x[i]!, T[i]!)).toBeCloseTo(ref[i]!, 11));
  });
});

// The likelihood's integral from t_x to T by mpmath's quadrature with 40 digits.
test.each([
  [[0.55, 10.6, 0.6, 11.7], 2, 30.43, 38.86, 0.870492402246403],
  [[0.55, 10.6, 0.6, 11.7], 0, 0, 39, 0.298905037811024],
  [[0.8, 40, 1, 3], 3, 5, 30, 0.0844906370031669],
  [[0.5, 2, 3, 600], 1, 1, 50, 0.338123685568459],
  [[2.5, 900, 0.2, 4], 5, 20, 40, 0.876285596871801],
  [[0.4, 1, 0.3, 10000], 0, 0, 30, 0.998650238792603],
  [[0.4, 1000, 0.3, 1], 0, 0, 30, 0.354745554125246],
] as [PnbdModel, number, number, number, number][])("pnbdAlive of %j, x = %d, keeps 13 digits", (model, x, recency, age, alive) => {
  expect(Math.abs(pnbdAlive(model, x, recency, age) / alive - 1)).toBeLessThan(1e-13);
});

test("pnbdAlive is 1 at the moment of a purchase, the first included", () => {
  expect([pnbdAlive(BTYD, 0, 0, 0), pnbdAlive(BTYD, 7, 77.86, 77.86)]).toEqual([1, 1]);
});

test("pnbdAlive stays a number where the odds of being lost are beyond any double", () => {
  expect(pnbdAlive(BTYD, 500, 10, 500)).toBe(0);
  expect(pnbdAlive([1e-6, 1e9, 1e-6, 1e-9], 0, 0, 50)).toBeGreaterThan(0);
});

test.each([[1, 40, 39, "recencyAfterAge"], [1, 0, 39, "repeatAtOnce"], [0, 1, 39, "recencyWithoutRepeat"]])("pnbdAlive of x = %d, t_x = %d, T = %d is refused", (x, tx, T, fault) => {
  expect(() => pnbdAlive(BTYD, x, tx, T)).toThrow(expect.objectContaining({ fault }));
});

test("pnbdAlive is what the model says of all rates, weighed by what was seen", () => {
  for (const [x, recency, age] of [[0, 0, 39], [2, 30.43, 38.86], [6, 12, 30]] as const) {
    for (const model of [[0.9, 10.6, 0.8, 11.7], [2, 5, 1, 40], [1.2, 60, 3, 6]] as PnbdModel[]) {
      expect(pnbdAlive(model, x, recency, age)).toBeCloseTo(pnbdByHand(model, x, recency, age, () => 1), 11);
    }
  }
});

test("pnbdAlive is a probability that falls with silence", () => {
  const size = fc.double({ min: 0.05, max: 200, noNaN: true });
  fc.assert(fc.property(fc.tuple(size, size, size, size), fc.integer({ min: 0, max: 40 }), size, size, size, (model, x, tx, silence, more) => {
    const recency = x === 0 ? 0 : tx;
    const [soon, later] = [recency + silence, recency + silence + more].map((age) => pnbdAlive(model, x, recency, age)) as [number, number];
    expect(soon).toBeLessThanOrEqual(1);
    expect(later).toBeLessThanOrEqual(soon * (1 + 1e-9));
    expect(later).toBeGreaterThanOrEqual(0);
  }));
});
