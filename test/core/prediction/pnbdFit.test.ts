import type { Fit } from "../../../src/core/prediction/Fit";
import { histories } from "../../../src/core/prediction/Histories";
import { pnbdFit } from "../../../src/core/prediction/pnbdFit";
import { pnbdLogLikelihood } from "../../../src/core/prediction/pnbdLogLikelihood";
import { Chance } from "../../support/Chance";
import { describeShared } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";
import { pnbdLife, simulated } from "./simulated";
import { counts, TWELVE } from "./twelve";

const TABLE = counts(...TWELVE);
const converged = (fit: Fit) => {
  if (fit.status !== "converged") throw new Error(`${fit.status}: ${fit.obstacle}`);
  return fit;
};
const relative = (value: number, reference: number): number => Math.abs(value / reference - 1);

describeShared("on CDNOW", [CDNOW], () => {
  // Fader, Hardie & Lee (2005) print .553, 10.578, .606, 11.669 and −9595.0; more digits by scipy on the same rounded data.
  test("pnbdFit gives the published parameters", () => {
    const { parameters, logLikelihood } = converged(pnbdFit(cdnow()));
    [0.553, 10.578, 0.606, 11.669].forEach((published, i) => expect(Math.abs(parameters[i]! - published)).toBeLessThan(2e-3));
    [0.5532755006, 10.5776127618, 0.6062137341, 11.6679165983].forEach((found, i) => expect(relative(parameters[i]!, found)).toBeLessThan(1e-6));
    expect(logLikelihood).toBeCloseTo(-9594.97392983, 7);
  });

  test("pnbdFit gives the standard errors of CLVTools 0.12.1, which knows the data to the day", () => {
    const { standardErrors } = converged(pnbdFit(cdnow()));
    [0.0476264, 0.8427222, 0.1872594, 6.2105448].forEach((published, i) => expect(relative(standardErrors[i]!, published)).toBeLessThan(2e-4));
  });

  test("pnbdFit in days gives the same r and s, and 7 times alpha and beta", () => {
    const { frequency, recency, age } = cdnow();
    const [weeks, days] = [cdnow(), { frequency, recency: recency.map((t) => 7 * t), age: age.map((t) => 7 * t) }].map((base) => converged(pnbdFit(base)).parameters);
    [1, 7, 1, 7].forEach((scale, i) => expect(days![i]! / weeks![i]! / scale).toBeCloseTo(1, 8));
  });

  test("pnbdFit does not see the order of the customers, nor whether equal ones come with a weight", () => {
    const { frequency, recency, age } = cdnow();
    const turned = { frequency: frequency.slice().reverse(), recency: recency.slice().reverse(), age: age.slice().reverse() };
    const { groups, recency: lasts, age: ages, weight } = histories("test", cdnow());
    const once = { frequency: Float64Array.from(groups.flatMap(({ frequency: x, from, to }) => Array<number>(to - from).fill(x))), recency: lasts, age: ages, weights: weight };
    expect(pnbdFit(turned)).toEqual(pnbdFit(cdnow()));
    expect(pnbdFit(once)).toEqual(pnbdFit(cdnow()));
  });
});

test("pnbdFit finds a point at which the likelihood has no slope and every way leads down", () => {
  const { parameters, logLikelihood } = converged(pnbdFit(TABLE));
  const likelihood = pnbdLogLikelihood(histories("test", TABLE));
  const slopes = new Float64Array(4);
  expect(likelihood(parameters, slopes)).toBeCloseTo(logLikelihood, 10);
  slopes.forEach((slope, i) => expect(Math.abs(slope * parameters[i]!)).toBeLessThan(1e-6));
  for (let i = 0; i < 4; i++) for (const factor of [0.9, 1.1]) expect(likelihood(parameters.map((value, j) => (i === j ? value * factor : value)), slopes)).toBeLessThan(logLikelihood);
});

/** Sets of data that lead the search far out: α and β wide apart, many purchases, a loss nearly at once, hardly any loss. */
test.each([
  ["loss nearly at once", [0.8, 6, 0.15, 0.01], 3000],
  ["hardly any loss", [0.8, 6, 0.02, 1], 3000],
  ["hundreds of purchases", [5, 0.5, 0.5, 30], 300],
  ["nearly equal rates of buying", [40, 100, 2, 30], 2000],
] as const)("pnbdFit of a base with %s comes near what it was drawn from", (_, truth, customers) => {
  const { parameters, standardErrors } = converged(pnbdFit(simulated(customers, pnbdLife(new Chance(1), truth))));
  truth.forEach((value, i) => expect(Math.abs(Math.log(parameters[i]! / value))).toBeLessThan(4 * (standardErrors[i]! / parameters[i]!)));
});

test.each([
  ["everybody bought once", counts([0, 0, 30], [0, 0, 20], [0, 0, 10]), { status: "tooLittle", obstacle: "nobodyAgain" }],
  ["one customer", counts([3, 12, 30]), { status: "tooLittle", obstacle: "oneCustomer" }],
  ["nobody", counts(), { status: "tooLittle", obstacle: "oneCustomer" }],
  ["equal buyers", counts([3, 12, 30], [3, 12, 30], [3, 12, 30]), { status: "edge", obstacle: "allAlike" }],
  ["buyers who all bought to the end", counts([3, 30, 30], [5, 40, 40], [2, 20, 20], [9, 50, 50]), { status: "edge", obstacle: "parameter" }],
  ["buyers at one rate, none of them lost", counts(...Array.from({ length: 30 }, (_, i) => [20 + (i % 7), 38 + (i % 3), 40] as const)), { status: "edge", obstacle: "parameter" }],
])("pnbdFit of %s has no parameters", (_, base, fit) => expect(pnbdFit(base)).toEqual(fit));

test.each([
  ["a last purchase after the end", counts([1, 3, 9], [1, 10, 9]), "recencyAfterAge", 2],
  ["repeat purchases in no time", counts([1, 0, 9]), "repeatAtOnce", 1],
  ["a time of no purchase", counts([2, 3, 9], [1, 2, 3], [0, 1, 9]), "recencyWithoutRepeat", 3],
])("pnbdFit refuses %s and names the row", (_, base, fault, row) => {
  expect(() => pnbdFit(base)).toThrow(expect.objectContaining({ reason: "outOfRange", fault, row }));
});

test("pnbdFit leaves its lists as they were", () => {
  const listed = () => Object.values(TABLE).map((list: Float64Array) => [...list]);
  const before = listed();
  pnbdFit(TABLE);
  expect(listed()).toEqual(before);
});
