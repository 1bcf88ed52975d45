import * as fc from "fast-check";
import { logGamma } from "../../../src/core/numeric/logGamma";

/** By mpmath's loggamma with 160 digits, at the very double that stands here. */
test.each([
  [1e-300, 690.77552789821371],
  [1e-8, 18.420680738180209],
  [0.243, 1.3180435846996699],
  [0.5, 0.57236494292470009],
  [0.9, 0.066376239734742954],
  [0.999999999, 5.7721564939922597e-10],
  [1.000000001, -5.7721571183810395e-10],
  [1.0000152587890625, -8.8074205801979052e-6],
  [1.2316321449683623, -0.093890641920584507],
  [1.5, -0.12078223763524522],
  [1.999, -0.00042246180069210728],
  [1.9999999999990905, -3.8452011276437939e-13],
  [2.0000000000009095, 3.8452011276491287e-13],
  [2.1, 0.045437738544485179],
  [3.5, 1.2009736023470742],
  [8, 8.5251613610654143],
  [25.3, 55.746181183584592],
  [171.5, 709.14316303092824],
  [1e4, 82099.717496442377],
  [1e8, 1742068066.1038347],
  [1e15, 33538776394910669],
])("logGamma(%d) keeps 12 digits, also beside its zeros", (x, exact) => expect(Math.abs(logGamma(x) / exact - 1)).toBeLessThan(1e-12));

test("logGamma is 0 at 1 and 2", () => {
  expect(logGamma(1)).toBe(0);
  expect(logGamma(2)).toBe(0);
});

test("logGamma(x + 1) is logGamma(x) and ln x more", () => {
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
    const scale = 1 + Math.abs(logGamma(x)) + Math.abs(Math.log(x));
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-13);
  }));
});
