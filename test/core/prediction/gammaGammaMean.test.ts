import * as fc from "fast-check";
import { gammaGammaMean, type GammaGammaModel } from "../../../src/core/prediction/gammaGammaMean";
import { describeShared, sharedText } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";

const GOLDEN = "golden/gammagamma_cdnow.json";
const PUBLISHED: GammaGammaModel = [6.25, 3.74, 15.44];

describeShared("on CDNOW", [CDNOW, GOLDEN], () => {
  const golden = JSON.parse(sharedText(GOLDEN)) as { E_Z_at_published_params_first10: number[]; published: { E_Z_first10: number[] }; E_Z_x3_m35: { value: number }; mle_rounded_data: Record<"p" | "q" | "gamma", number> };

  test("gammaGammaMean gives the values of the note for its first ten customers", () => {
    const { frequency, monetary } = cdnow();
    golden.E_Z_at_published_params_first10.forEach((value, i) => expect(gammaGammaMean(PUBLISHED, frequency[i]!, monetary[i]!)).toBeCloseTo(value, 10));
    const { p, q, gamma } = golden.mle_rounded_data;
    golden.published.E_Z_first10.forEach((printed, i) => expect(Math.abs(gammaGammaMean([p, q, gamma], frequency[i]!, monetary[i]!) - printed)).toBeLessThan(0.03));
  });

  test("gammaGammaMean gives for x = 3, m = 35 what two other implementations give", () => {
    const { p, q, gamma } = golden.mle_rounded_data;
    expect(Math.abs(gammaGammaMean([p, q, gamma], 3, 35) - golden.E_Z_x3_m35.value)).toBeLessThan(0.01);
  });
});

test("gammaGammaMean of somebody who has not bought again is the mean of the base, whatever stands for m", () => {
  for (const m of [0, 1, 500]) expect(gammaGammaMean([2, 3, 40], 0, m)).toBe(40);
});

test.each([0.5, 1])("gammaGammaMean with q = %d has no answer", (q) => {
  expect(() => gammaGammaMean([2, q, 40], 3, 20)).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "noMeanSpend", data: { q } }));
});

test("gammaGammaMean refuses repeat purchases for nothing", () => {
  expect(() => gammaGammaMean([2, 3, 40], 3, 0)).toThrow(expect.objectContaining({ reason: "outOfRange", fault: "repeatWithoutSpend" }));
});

test("gammaGammaMean lies between the own mean and that of the base, and nears the own with every purchase", () => {
  const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  fc.assert(
    fc.property(positive(50), positive(50), positive(1000), fc.integer({ min: 1, max: 500 }), positive(1e5), (p, above, gamma, x, m) => {
      const model: GammaGammaModel = [p, 1 + above, gamma];
      const [base, now, later] = [gammaGammaMean(model, 0, 0), gammaGammaMean(model, x, m), gammaGammaMean(model, x + 1, m)];
      const slack = 1e-12 * Math.max(base, m);
      expect(now).toBeGreaterThanOrEqual(Math.min(base, m) - slack);
      expect(now).toBeLessThanOrEqual(Math.max(base, m) + slack);
      expect(Math.abs(later - m)).toBeLessThanOrEqual(Math.abs(now - m) + slack);
    }),
  );
});
