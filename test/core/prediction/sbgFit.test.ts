import * as fc from "fast-check";
import type { Fit } from "../../../src/core/prediction/Fit";
import { sbgFit, sbgLogLikelihood } from "../../../src/core/prediction/sbgFit";
import { sbgSurvival } from "../../../src/core/prediction/sbgSurvival";
import { describeShared } from "../../support/shared";
import { SBG, segments } from "./sbgSegments";

const COHORT = [250, 180, 141, 118, 103, 93, 85, 79];
const converged = (fit: Fit) => {
  if (fit.status !== "converged") throw new Error(`${fit.status}: ${fit.obstacle}`);
  return fit;
};

describeShared("on Fader & Hardie's segments", [SBG], () => {
  test("sbgFit gives the published parameters on the first seven years, and leaves the later ones out", () => {
    for (const { percent_surviving_years_0_12: percent, published, mle } of segments()) {
      const { parameters, logLikelihood } = converged(sbgFit(percent.map((share) => 10 * share), 7));
      expect(parameters.map((value) => value.toFixed(3))).toEqual([published.alpha.toFixed(3), published.beta.toFixed(3)]);
      // The golden values come from a search that stopped short of the eighth digit: the next test has more.
      [mle.alpha, mle.beta].forEach((wanted, i) => expect(Math.abs(parameters[i]! / wanted - 1)).toBeLessThan(1e-6));
      expect(logLikelihood).toBeCloseTo(mle.LL_N1000, 9);
    }
  });

  // mpmath 1.3, 50 digits: Newton's method on the likelihood in gamma functions, standard errors from its Hessian.
  test("sbgFit gives the maximum to ten digits and the standard errors to five", () => {
    const wanted = [[0.668088351106, 3.80609496406, 0.1037349311, 0.7855316918], [0.704077298474, 1.18204302621, 0.06559896423, 0.1524756317]];
    for (const [at, { percent_surviving_years_0_12: percent }] of segments().entries()) {
      const { parameters, standardErrors } = converged(sbgFit(percent.map((share) => 10 * share), 7));
      parameters.forEach((value, i) => expect(Math.abs(value / wanted[at]![i]! - 1)).toBeLessThan(1e-10));
      standardErrors.forEach((value, i) => expect(Math.abs(value / wanted[at]![i + 2]! - 1)).toBeLessThan(1e-5));
    }
  });
});

// mpmath 1.3, 50 digits, as above.
test("sbgFit of a cohort of 250", () => {
  const { parameters, logLikelihood } = converged(sbgFit(COHORT));
  [0.674660454194, 1.67759364454].forEach((wanted, i) => expect(Math.abs(parameters[i]! / wanted - 1)).toBeLessThan(1e-10));
  expect(logLikelihood).toBeCloseTo(-432.07765502071, 10);
});

test("sbgFit takes per cent and shares as it takes counts: the same parameters, the likelihood and the errors of so many customers", () => {
  const [counts, shares] = [COHORT, COHORT.map((count) => count / 250)].map((survivors) => converged(sbgFit(survivors)));
  shares!.parameters.forEach((value, i) => expect(value / counts!.parameters[i]!).toBeCloseTo(1, 9));
  expect(shares!.logLikelihood * 250).toBeCloseTo(counts!.logLikelihood, 8);
  shares!.standardErrors.forEach((value, i) => expect(value / Math.sqrt(250) / counts!.standardErrors[i]!).toBeCloseTo(1, 6));
});

test("sbgFit on more periods than there are takes all", () => {
  expect(sbgFit(COHORT, 100)).toEqual(sbgFit(COHORT));
  expect(sbgFit(COHORT, 3)).toEqual(sbgFit(COHORT.slice(0, 4)));
});

test.each([
  ["nothing", [], "tooLittle", "oneNumber"],
  ["one number", [100], "tooLittle", "oneNumber"],
  ["one renewal", [100, 80], "tooLittle", "oneRenewal"],
  ["nobody there", [0, 0, 0], "edge", "nobodyLost"],
  ["nobody lost", [100, 100, 100], "edge", "nobodyLost"],
  ["everybody lost at once", [100, 0, 0], "edge", "everybodyLost"],
  ["one churn rate for all", [1000, 800, 640, 512], "edge", "ridge"],
  ["a churn rate that rises", [1000, 900, 700, 400], "edge", "parameter"],
  ["everybody lost at the second renewal", [100, 50, 0], "edge", "parameter"],
  ["a loss at the first renewal only", [100, 60, 60, 60], "edge", "parameter"],
])("sbgFit of %s has no parameters", (_, survivors, status, obstacle) => expect(sbgFit(survivors)).toEqual({ status, obstacle }));

test("sbgFit refuses survivors that rise and names the row, also behind the periods it is fitted on", () => {
  const refused = expect.objectContaining({ reason: "outOfRange", fault: "survivorsRise", data: { before: 80, now: 85 }, row: 4 });
  expect(() => sbgFit([100, 90, 80, 85, 70])).toThrow(refused);
  expect(() => sbgFit([100, 90, 80, 85, 70], 2)).toThrow(refused);
});

test("sbgFit leaves its list as it was", () => {
  const survivors = [...COHORT];
  sbgFit(survivors, 4);
  expect(survivors).toEqual(COHORT);
});

test("its slopes are those of its values, and 0 at the maximum", () => {
  const likelihood = sbgLogLikelihood(COHORT);
  const [at, slopes, unused] = [[0.9, 2.5], new Float64Array(2), new Float64Array(2)];
  likelihood(at, slopes);
  at.forEach((value, i) => {
    const [up, down] = [1e-5, -1e-5].map((step) => likelihood(at.map((other, j) => (i === j ? value + step : other)), unused));
    expect(slopes[i]).toBeCloseTo((up! - down!) / 2e-5, 6);
  });
  likelihood(converged(sbgFit(COHORT)).parameters, slopes);
  slopes.forEach((slope) => expect(slope).toBeCloseTo(0, 8));
});

test("sbgFit finds the parameters that the survivors were made by", () => {
  const parameter = fc.double({ min: 0.2, max: 8, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 4, max: 20 }), (alpha, beta, renewals) => {
      const survivors = Array.from({ length: renewals + 1 }, (_, t) => 1000 * sbgSurvival(alpha, beta, t));
      const { parameters } = converged(sbgFit(survivors));
      expect(parameters[0]! / alpha).toBeCloseTo(1, 5);
      expect(parameters[1]! / beta).toBeCloseTo(1, 5);
    }),
  );
});
