import { gammaGammaFit, gammaGammaLogLikelihood, type RepeatSpend } from "../../../src/core/prediction/gammaGammaFit";
import { spending } from "../../../src/core/prediction/Spending";
import { describeShared, sharedText } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";

const GOLDEN = "golden/gammagamma_cdnow.json";
const buyers = (...rows: readonly (readonly [x: number, m: number])[]): RepeatSpend => ({ frequency: Float64Array.from(rows, ([x]) => x), monetary: Float64Array.from(rows, ([, m]) => m) });
const TABLE = buyers([0, 0], [1, 55], [4, 122], [0, 0], [2, 20], [6, 89], [0, 0], [1, 63], [3, 64], [8, 41], [1, 17], [2, 22]);
const converged = (fit: ReturnType<typeof gammaGammaFit>) => {
  if (fit.status !== "converged") throw new Error(`${fit.status}: ${fit.obstacle}`);
  return fit;
};

describeShared("on CDNOW", [CDNOW, GOLDEN], () => {
  const golden = JSON.parse(sharedText(GOLDEN)) as { mle_rounded_data: Record<"p" | "q" | "gamma" | "LL", number> };

  // Fader & Hardie (2013) print 6.25, 3.74 and 15.44; more digits by four implementations on the same rounded data.
  test("gammaGammaFit gives the published parameters", () => {
    const { parameters, logLikelihood } = converged(gammaGammaFit(cdnow()));
    const { p, q, gamma, LL } = golden.mle_rounded_data;
    [p, q, gamma].forEach((published, i) => expect(Math.abs(parameters[i]! / published - 1)).toBeLessThan(1e-6));
    [6.25, 3.74, 15.45].forEach((printed, i) => expect(parameters[i]).toBeCloseTo(printed, 2));
    expect(logLikelihood).toBeCloseTo(LL, 7);
  });

  test("gammaGammaFit in cents gives the same p and q and 100 times gamma", () => {
    const { frequency, monetary } = cdnow();
    const [dollars, cents] = [monetary, monetary.map((m) => 100 * m)].map((money) => converged(gammaGammaFit({ frequency, monetary: money })).parameters);
    [1, 1, 100].forEach((scale, i) => expect(cents![i]! / dollars![i]! / scale).toBeCloseTo(1, 7));
  });

  test("gammaGammaFit does not see the order of the customers, nor those who have not bought again", () => {
    const { frequency, monetary } = cdnow();
    const repeats = Array.from(frequency, (_, i) => i).filter((i) => frequency[i]! > 0).reverse();
    const turned = { frequency: Float64Array.from(repeats, (i) => frequency[i]!), monetary: Float64Array.from(repeats, (i) => monetary[i]!) };
    expect(repeats).toHaveLength(946);
    expect(gammaGammaFit(turned)).toEqual(gammaGammaFit(cdnow()));
  });
});

// mpmath, 40 digits: root of the slopes by findroot, standard errors from the inverse of the Hessian there.
test("gammaGammaFit finds the maximum of a small table to nine digits and its curvature to five", () => {
  const { parameters, standardErrors, logLikelihood } = converged(gammaGammaFit(TABLE));
  [2.33164639565768, 5.63148222070156, 119.209661466917].forEach((root, i) => expect(Math.abs(parameters[i]! / root - 1)).toBeLessThan(1e-8));
  [3.42404021894, 8.73922571911, 388.413718281].forEach((error, i) => expect(Math.abs(standardErrors[i]! / error - 1)).toBeLessThan(1e-5));
  expect(logLikelihood).toBeCloseTo(-43.17195805193032, 11);
});

test("its log-likelihood is the published sum, and its slopes are those of its values", () => {
  const likelihood = gammaGammaLogLikelihood(spending(buyers([2, 30]).frequency, buyers([2, 30]).monetary));
  const slopes = new Float64Array(3);
  // p = 1, q = 2, γ = 10, x = 2, m = 30: ln(Γ(4)/Γ(2)/Γ(2)·10²·30·2²/70⁴).
  expect(likelihood([1, 2, 10], slopes)).toBeCloseTo(Math.log((6 * 100 * 30 * 4) / 70 ** 4), 12);
  const table = gammaGammaLogLikelihood(spending(TABLE.frequency, TABLE.monetary));
  const [at, unused] = [[3, 4, 60], new Float64Array(3)];
  table(at, slopes);
  at.forEach((value, i) => {
    const [up, down] = [1e-5, -1e-5].map((step) => table(at.map((other, j) => (i === j ? value + step : other)), unused));
    expect(slopes[i]).toBeCloseTo((up! - down!) / 2e-5, 5);
  });
});

test.each([
  ["nobody", buyers(), { status: "tooLittle", obstacle: "noRepeatSpend" }],
  ["customers who have not bought again, or for nothing", buyers([0, 0], [0, 20], [3, 0]), { status: "tooLittle", obstacle: "noRepeatSpend" }],
  ["one repeat buyer", buyers([0, 0], [3, 20]), { status: "tooLittle", obstacle: "oneRepeatBuyer" }],
  ["a spend that is the same for all", buyers([1, 20], [3, 20], [2, 20]), { status: "edge", obstacle: "sameSpend" }],
  ["buyers who differ no more than their purchases do", buyers([1, 22], [4, 64], [2, 18], [6, 61], [1, 110], [3, 27], [8, 44], [1, 30], [2, 39]), { status: "edge", obstacle: "parameter" }],
  ["spends that have no mean", buyers([1, 1], [2, 2], [1, 15], [3, 3], [2, 10], [2, 30], [1, 90], [3, 300], [4, 8], [2, 1000], [1, 4], [2, 6]), { status: "edge", obstacle: "noMeanSpend" }],
])("gammaGammaFit of %s has no parameters", (_, base, fit) => expect(gammaGammaFit(base)).toEqual(fit));

test("gammaGammaFit finds again what customers were drawn by", () => {
  // p = 4, q = 3, γ = 40: quantiles in place of chance, so that every run sees the same 400 customers.
  const uniform = (i: number, step: number): number => (0.5 + i * step) % 1;
  const gammaOf = (shape: number, i: number, steps: readonly number[]): number => steps.slice(0, shape).reduce((sum, step) => sum - Math.log(uniform(i, step)), 0);
  const STEPS = [Math.SQRT2 - 1, Math.sqrt(3) - 1, Math.sqrt(5) - 2, Math.sqrt(7) - 2, Math.sqrt(11) - 3, Math.sqrt(13) - 3, Math.sqrt(17) - 4];
  const rows = Array.from({ length: 400 }, (_, i) => [1, gammaOf(4, i, STEPS) / (gammaOf(3, i, STEPS.slice(4)) / 40)] as const);
  const { parameters, standardErrors } = converged(gammaGammaFit(buyers(...rows)));
  [4, 3, 40].forEach((value, i) => expect(Math.abs(parameters[i]! - value)).toBeLessThan(2 * standardErrors[i]!));
});

test("gammaGammaFit leaves its lists as they were", () => {
  const before = [[...TABLE.frequency], [...TABLE.monetary]];
  gammaGammaFit(TABLE);
  expect([[...TABLE.frequency], [...TABLE.monetary]]).toEqual(before);
});
