import * as fc from "fast-check";
import { requireRising, rfmCuts } from "../../../src/core/segments/rfmCuts";
import { scores, scoresByCuts } from "../../../src/core/segments/score";

const totals = (...values: number[]) => ({ recency: Float64Array.from(values), frequency: Float64Array.from(values), monetary: Float64Array.from(values) });
const cuts = (values: readonly number[], bins?: number): number[] => Array.from(rfmCuts(totals(...values), bins).monetary);

test("rfmCuts gives PERCENTILE.INC: of 15, 20, 35, 40, 50 at 40 % it is 29", () => {
  expect(cuts([40, 15, 50, 35, 20])[1]).toBeCloseTo(29, 12);
});

test("rfmCuts gives the value itself where a cut falls on one", () => {
  expect(cuts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([3, 5, 7, 9]);
});

test("rfmCuts gives one cut fewer than bins, and equal cuts where values tie", () => {
  expect(cuts([1, 1, 1, 1, 2], 2)).toEqual([1]);
  expect(cuts([5], 4)).toEqual([5, 5, 5]);
});

test("rfmCuts never falls, however close the values between which it lies", () => {
  const next = 1 + Number.EPSILON;
  expect(cuts([1, 1 + 2 * Number.EPSILON])).toEqual([1, next, next, next]);
});

test("rfmCuts does not change what it is given", () => {
  const given = totals(3, 1, 2);
  rfmCuts(given);
  expect(given).toEqual(totals(3, 1, 2));
});

test("scoring by the cuts gives the scores again, also where values are neighbours in double precision", () => {
  const close = fc.integer({ min: 0, max: 3 }).map((steps) => 0.3 + (steps * Number.EPSILON) / 4);
  const value = fc.oneof(close, fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.integer({ min: 2, max: 12 }), (values, bins) => {
      expect([...scoresByCuts(values, cuts(values, bins))]).toEqual([...scores(values, bins)]);
      expect(() => requireRising(totals(...cuts(values, bins)))).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("requireRising lets rising and equal cuts through and refuses cuts that fall", () => {
  expect(requireRising(totals(1, 1, 2))).toEqual(totals(1, 1, 2));
  expect(() => requireRising({ ...totals(1, 2), frequency: [2, 1] })).toThrow("at least the one before");
});
