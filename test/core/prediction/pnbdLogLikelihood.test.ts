import { histories } from "../../../src/core/prediction/Histories";
import { pnbdLogLikelihood } from "../../../src/core/prediction/pnbdLogLikelihood";
import { describeShared, sharedText } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";
import { TWELVE, counts } from "./twelve";

const base = histories("test", counts(...TWELVE, [2, 20, 20]));

/**
 * r, α, s, β: the logarithm of Γ(r+x)/Γ(r)·α^r·β^s·[(α+T)^(−r−x)·(β+T)^(−s) + ∫ s·(α+t)^(−r−x)·(β+t)^(−s−1) dt from t_x to T],
 * summed over the customers, with mpmath's quadrature and 40 digits, and its differences over 1e-12.
 */
test.each([
  [[0.55, 10.6, 0.6, 11.7], -104.5253487215742, [8.7299089, -0.2640061154, -4.06711717, 0.1441146086]],
  [[0.8, 3, 0.4, 40], -107.4288157007078, [-11.46510728, 2.120888304, 3.693781556, -0.02913172714]],
  [[0.8, 40, 2.5, 3], -145.9494761358865, [13.42867861, -0.3396070822, -16.93351101, 6.090215257]],
  [[1.3, 7, 0.9, 7], -106.2348169975595, [-2.770742144, 0.6479846635, -6.149709389, 0.4351572976]],
  [[2.5, 900, 0.2, 4], -156.7933924770382, [7.067112918, -0.02860350174, -14.44228641, 0.3367546281]],
  [[0.4, 5, 0.05, 2000], -104.5023902417596, [2.361986726, 0.2294144558, 0.09034183132, -2.239407374e-6]],
  [[800, 4000, 30, 2000], -111.7202575441473, [-0.02810701851, 0.005610253385, 0.15403398, -0.00230238048]],
] as const)("pnbdLogLikelihood at %j is what the integral gives, and so are its slopes", (at, value, slopes) => {
  const gradient = new Float64Array(4);
  expect(Math.abs(pnbdLogLikelihood(base)(at, gradient) / value - 1)).toBeLessThan(1e-13);
  gradient.forEach((slope, i) => expect(Math.abs(slope / slopes[i]! - 1)).toBeLessThan(2e-9));
});

describeShared("on CDNOW", [CDNOW, "golden/pnbd_cdnow.json"], () => {
  test("pnbdLogLikelihood at the parameters of other programs is theirs", () => {
    const { r, alpha, s, beta, LL } = (JSON.parse(sharedText("golden/pnbd_cdnow.json")) as { mle_rounded_data: Record<string, number> }).mle_rounded_data;
    expect(pnbdLogLikelihood(histories("test", cdnow()))([r!, alpha!, s!, beta!], new Float64Array(4))).toBeCloseTo(LL!, 7);
  });
});

test("its slopes are those of its values, also where α = β and far out", () => {
  const likelihood = pnbdLogLikelihood(base);
  const [slopes, unused] = [new Float64Array(4), new Float64Array(4)];
  for (const at of [[0.7, 9, 0.5, 9], [0.7, 9, 0.5, 9.001], [0.2, 1e4, 3, 0.2], [30, 150, 1e-3, 1e5], [1e-3, 0.1, 20, 3e3]]) {
    likelihood(at, slopes);
    at.forEach((value, i) => {
      const [up, down] = [1e-5, -1e-5].map((step) => likelihood(at.map((other, j) => (i === j ? other * (1 + step) : other)), unused));
      const difference = (up! - down!) / (2e-5 * value);
      expect(Math.abs(slopes[i]! - difference) * value).toBeLessThan(1e-6 * (1 + Math.abs(difference) * value));
    });
  }
});

test("pnbdLogLikelihood of many purchases long ago neither overflows nor vanishes", () => {
  const busy = histories("test", counts([3000, 400, 10_000], [133, 200, 200]));
  const gradient = new Float64Array(4);
  expect(Number.isFinite(pnbdLogLikelihood(busy)([0.55, 10.58, 0.61, 11.67], gradient))).toBe(true);
  expect([...gradient].every(Number.isFinite)).toBe(true);
});
