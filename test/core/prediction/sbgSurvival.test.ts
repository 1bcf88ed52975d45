import * as fc from "fast-check";
import { sbgRetention } from "../../../src/core/prediction/sbgRetention";
import { sbgSurvival } from "../../../src/core/prediction/sbgSurvival";
import { describeShared } from "../../support/shared";
import { SBG, segments } from "./sbgSegments";

describeShared("on Fader & Hardie's segments", [SBG], () => {
  test("sbgSurvival gives the projected survival of twelve years", () => {
    for (const { published: { alpha, beta }, projected_survival_pct_years_1_12_at_published: shares } of segments()) {
      shares.forEach((share, i) => expect(100 * sbgSurvival(alpha, beta, i + 1)).toBeCloseTo(share, 10));
    }
  });
});

test("sbgSurvival at the start is 1, and after one renewal the first retention rate", () => {
  expect(sbgSurvival(0.668, 3.806, 0)).toBe(1);
  expect(sbgSurvival(0.668, 3.806, 1)).toBe(sbgRetention(0.668, 3.806, 1));
});

test("sbgSurvival with alpha = beta = 1 is 1 / (t + 1)", () => {
  for (const period of [1, 10, 64, 65, 1000, 1e9]) expect(sbgSurvival(1, 1, period) * (period + 1)).toBeCloseTo(1, 12);
});

// mpmath 1.3, 50 digits: exp(loggamma(α + β) + loggamma(β + t) − loggamma(β) − loggamma(α + β + t)).
test.each([
  [0.668, 3.806, 64, 0.142147186548562689],
  [0.668, 3.806, 65, 0.14076046574045392],
  [0.668, 3.806, 1e5, 0.00108468884958671513],
  [1e-4, 1e4, 1e9, 0.998849363943880091],
  [1e4, 1e4, 500, 1.34328766250521622e-148],
  [359.43523582969584, 567575.7134834836, 1650, 0.352371298063001933],
  [0.006, 1e-4, 17, 0.0160647337520008579],
  [2.5, 0.01, 1e12, 1.3463930789059166e-32],
])("sbgSurvival(%p, %p, %p) has a relative error below 1e-11", (alpha, beta, period, wanted) => {
  expect(Math.abs(sbgSurvival(alpha, beta, period) / wanted - 1)).toBeLessThan(1e-11);
});

test("sbgSurvival is the product of the retention rates, on both sides of where it changes its way", () => {
  const parameter = fc.double({ min: 1e-2, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 1, max: 300 }), (alpha, beta, period) => {
      let product = 1;
      for (let t = 1; t <= period; t++) product *= sbgRetention(alpha, beta, t);
      fc.pre(product > 1e-290);
      expect(Math.abs(sbgSurvival(alpha, beta, period) / product - 1)).toBeLessThan(1e-11);
    }),
  );
});
