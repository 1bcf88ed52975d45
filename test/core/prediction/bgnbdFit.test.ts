import { bgnbdFit, bgnbdLogLikelihood } from "../../../src/core/prediction/bgnbdFit";
import { histories } from "../../../src/core/prediction/Histories";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";
import { describeShared } from "../../support/shared";
import { CDNOW, cdnow } from "./cdnow";

const counts = (...rows: readonly (readonly [x: number, tx: number, T: number])[]): PurchaseCounts => ({
  frequency: Float64Array.from(rows, ([x]) => x), recency: Float64Array.from(rows, ([, tx]) => tx), age: Float64Array.from(rows, ([, , T]) => T),
});
const TABLE = counts([0, 0, 52], [1, 10, 50], [4, 40, 48], [0, 0, 46], [2, 9, 44], [6, 38, 42], [0, 0, 40], [1, 30, 38], [0, 0, 36], [3, 12, 34], [8, 31, 32], [1, 4, 30]);
const converged = (fit: ReturnType<typeof bgnbdFit>) => {
  if (fit.status !== "converged") throw new Error(`${fit.status}: ${fit.obstacle}`);
  return fit;
};

describeShared("on CDNOW", [CDNOW], () => {
  // Fader, Hardie & Lee (2005) print .243, 4.414, .793, 2.426 and −9582.4; more digits by four implementations on the same rounded data.
  test("bgnbdFit gives the published parameters", () => {
    const { parameters, logLikelihood } = converged(bgnbdFit(cdnow()));
    [0.242593, 4.413532, 0.792886, 2.425754].forEach((published, i) => expect(Math.abs(parameters[i]! / published - 1)).toBeLessThan(1e-6));
    expect(logLikelihood).toBeCloseTo(-9582.42556, 5);
  });

  test("bgnbdFit gives the standard errors of CLVTools 0.12.1, which knows the data to the day", () => {
    const { standardErrors } = converged(bgnbdFit(cdnow()));
    [0.01255738, 0.37822386, 0.18573278, 0.70540685].forEach((published, i) => expect(Math.abs(standardErrors[i]! / published - 1)).toBeLessThan(2e-4));
  });

  test("bgnbdFit in days gives the same r, a, b and 7 times alpha", () => {
    const { frequency, recency, age } = cdnow();
    const [weeks, days] = [cdnow(), { frequency, recency: recency.map((t) => 7 * t), age: age.map((t) => 7 * t) }].map((base) => converged(bgnbdFit(base)).parameters);
    [1, 7, 1, 1].forEach((scale, i) => expect(days![i]! / weeks![i]! / scale).toBeCloseTo(1, 8));
  });

  test("bgnbdFit does not see the order of the customers, nor whether equal ones come with a weight", () => {
    const { frequency, recency, age } = cdnow();
    const turned = { frequency: frequency.slice().reverse(), recency: recency.slice().reverse(), age: age.slice().reverse() };
    const once = [...new Map(Array.from(frequency, (x, i) => [[x, recency[i], age[i]].join(), i])).values()];
    const counted = Float64Array.from(once, (i) => frequency.reduce((sum, x, j) => sum + Number(x === frequency[i] && recency[j] === recency[i] && age[j] === age[i]), 0));
    const weighted = { frequency: Float64Array.from(once, (i) => frequency[i]!), recency: Float64Array.from(once, (i) => recency[i]!), age: Float64Array.from(once, (i) => age[i]!), weights: counted };
    expect(bgnbdFit(turned)).toEqual(bgnbdFit(cdnow()));
    expect(bgnbdFit(weighted)).toEqual(bgnbdFit(cdnow()));
  });
});

test("bgnbdFit finds a point at which the likelihood has no slope and every way leads down", () => {
  const { parameters, logLikelihood } = converged(bgnbdFit(TABLE));
  const likelihood = bgnbdLogLikelihood(histories("test", TABLE));
  const slopes = new Float64Array(4);
  expect(likelihood(parameters, slopes)).toBeCloseTo(logLikelihood, 10);
  slopes.forEach((slope, i) => expect(Math.abs(slope * parameters[i]!)).toBeLessThan(1e-6));
  for (let i = 0; i < 4; i++) for (const factor of [0.9, 1.1]) expect(likelihood(parameters.map((value, j) => (i === j ? value * factor : value)), slopes)).toBeLessThan(logLikelihood);
});

test("its slopes are those of its values", () => {
  const likelihood = bgnbdLogLikelihood(histories("test", TABLE));
  const [at, slopes, unused] = [[0.5, 8, 0.4, 1.5], new Float64Array(4), new Float64Array(4)];
  likelihood(at, slopes);
  at.forEach((value, i) => {
    const [up, down] = [1e-5, -1e-5].map((step) => likelihood(at.map((other, j) => (i === j ? value + step : other)), unused));
    expect(slopes[i]).toBeCloseTo((up! - down!) / 2e-5, 5);
  });
});

test.each([
  ["everybody bought once", counts([0, 0, 30], [0, 0, 20], [0, 0, 10]), { status: "tooLittle", obstacle: "nobodyAgain" }],
  ["one customer", counts([3, 12, 30]), { status: "tooLittle", obstacle: "oneCustomer" }],
  ["nobody", counts(), { status: "tooLittle", obstacle: "oneCustomer" }],
  ["equal buyers", counts([3, 12, 30], [3, 12, 30], [3, 12, 30]), { status: "edge", obstacle: "allAlike" }],
])("bgnbdFit of %s has no parameters", (_, base, fit) => expect(bgnbdFit(base)).toEqual(fit));

test.each([
  ["a last purchase after the end", counts([1, 3, 9], [1, 10, 9]), "recencyAfterAge", 2],
  ["repeat purchases in no time", counts([1, 0, 9]), "repeatAtOnce", 1],
  ["a time of no purchase", counts([2, 3, 9], [1, 2, 3], [0, 1, 9]), "recencyWithoutRepeat", 3],
])("bgnbdFit refuses %s and names the row", (_, base, fault, row) => {
  expect(() => bgnbdFit(base)).toThrow(expect.objectContaining({ reason: "outOfRange", fault, row }));
});

test("bgnbdFit leaves its lists as they were", () => {
  const listed = () => Object.values(TABLE).map((list: Float64Array) => [...list]);
  const before = listed();
  bgnbdFit(TABLE);
  expect(listed()).toEqual(before);
});
