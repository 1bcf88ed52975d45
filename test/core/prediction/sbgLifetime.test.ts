import * as fc from "fast-check";
import { sbgLifetime } from "../../../src/core/prediction/sbgLifetime";
import { sbgRetention } from "../../../src/core/prediction/sbgRetention";
import { describeShared } from "../../support/shared";
import { SBG, segments } from "./sbgSegments";

describeShared("on Fader & Hardie's segments", [SBG], () => {
  test("sbgLifetime gives the discounted expected lifetime at 10 %", () => {
    for (const { published: { alpha, beta }, DEL_d10pct_at_published: lifetime } of segments()) expect(sbgLifetime(alpha, beta, 0.1)).toBeCloseTo(lifetime, 12);
  });
});

test("sbgLifetime without discount is finite for alpha above 1 only", () => {
  expect(sbgLifetime(1.5, 4)).toBe(9);
  expect(sbgLifetime(3, 1e-9)).toBeCloseTo(1, 8);
  for (const alpha of [1, 0.668]) expect(() => sbgLifetime(alpha, 3.806)).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "endlessLifetime", data: { alpha } }));
});

test("sbgLifetime refuses a discount that is next to none", () => {
  expect(() => sbgLifetime(2, 4, 1e-9)).toThrow(expect.objectContaining({ reason: "outOfRange", fault: "discountTooSmall" }));
});

// mpmath 1.3, 30 digits: hyp2f1(1, β, α + β, 1/(1 + d)).
test.each([
  [0.668, 3.806, 0.1, 5.92259640761276383, 1e-12],
  [0.0261, 59.96, 0.001, 939.461662878336801, 1e-12],
  [5, 3000, 0.02, 47.1369423870240448, 1e-12],
  [1, 1, 0.05, 3.1967485596095941, 1e-12],
  [1.000001, 2, 0.01, 7.39575702262048152, 1e-12],
  [300, 200, 1, 1.25023415488701679, 1e-12],
  [0.5, 0.5, 1e-6, 1000.00049999987502, 1e-9],
  [2, 3, 2e-6, 3.99972906146131805, 1e-9],
])("sbgLifetime(%p, %p, %p) has the relative error it states", (alpha, beta, discount, wanted, error) => {
  expect(Math.abs(sbgLifetime(alpha, beta, discount) / wanted - 1)).toBeLessThan(error);
});

test("sbgLifetime is the sum of the discounted survivors", () => {
  const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 0.02, max: 1, noNaN: true }), (alpha, beta, discount) => {
      expect(Math.abs(sbgLifetime(alpha, beta, discount) / summed(alpha, beta, discount) - 1)).toBeLessThan(1e-11);
    }),
  );
});

/** Σ S(t)/(1 + d)ᵗ, term by term. */
function summed(alpha: number, beta: number, discount: number): number {
  let sum = 0;
  for (let t = 1, term = 1; term > 1e-18 * sum; t++) {
    sum += term;
    term *= sbgRetention(alpha, beta, t) / (1 + discount);
  }
  return sum;
}
