import * as fc from "fast-check";
import { sbgRetention } from "../../../src/core/prediction/sbgRetention";
import { describeShared } from "../../support/shared";
import { SBG, segments } from "./sbgSegments";

describeShared("on Fader & Hardie's segments", [SBG], () => {
  test("sbgRetention gives the projected retention rates of twelve years", () => {
    for (const { published: { alpha, beta }, projected_retention_r_t_years_1_12_at_published: rates } of segments()) {
      rates.forEach((rate, i) => expect(sbgRetention(alpha, beta, i + 1)).toBeCloseTo(rate, 11));
    }
  });
});

test("sbgRetention at the first renewal is the mean of the beta distribution, however small beta is", () => {
  expect(sbgRetention(3, 1, 1)).toBe(0.25);
  expect(sbgRetention(1e-20, 3e-20, 1)).toBeCloseTo(0.75, 14);
});

test("sbgRetention rises with every renewal towards 1, though nobody's own probability changes", () => {
  const parameter = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 1, max: 1000 }), (alpha, beta, period) => {
      const [now, next] = [sbgRetention(alpha, beta, period), sbgRetention(alpha, beta, period + 1)];
      expect(next).toBeGreaterThan(now);
      expect(next).toBeLessThan(1);
    }),
  );
});
