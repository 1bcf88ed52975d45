import * as fc from "fast-check";
import { twoSidedZ } from "../../../src/core/numeric/normalQuantile";
import { shareInterval } from "../../../src/core/service/shareInterval";

// Newcombe (1998), Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("shareInterval of %i in %i is %f to %f", (successes, n, lower, upper) => {
  const interval = shareInterval(successes, n);
  expect(interval[0]).toBeCloseTo(lower, 4);
  expect(interval[1]).toBeCloseTo(upper, 4);
});

test("shareInterval begins at exactly 0 without a success and ends at exactly 1 without a failure", () => {
  expect(shareInterval(0, 7)[0]).toBe(0);
  expect(shareInterval(7, 7)[1]).toBe(1);
});

test("shareInterval refuses more successes than n before it refuses n = 0", () => {
  expect(() => shareInterval(3, 0)).toThrow("at most n");
  expect(() => shareInterval(0, 0)).toThrow("above 0");
});

const samples = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test("shareInterval mirrors when successes and failures change places", () => {
  fc.assert(
    fc.property(samples, ([x, n]) => {
      const [lower, upper] = shareInterval(x, n);
      const mirrored = shareInterval(n - x, n);
      expect(mirrored[0]).toBeCloseTo(1 - upper, 12);
      expect(mirrored[1]).toBeCloseTo(1 - lower, 12);
    }),
  );
});

test("shareInterval ends where the observed share lies exactly z standard errors away", () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([x, n], confidence) => {
      for (const bound of shareInterval(x, n, confidence)) {
        const distance = Math.abs(x / n - bound);
        expect(distance).toBeCloseTo(twoSidedZ(confidence) * Math.sqrt((bound * (1 - bound)) / n), 9);
      }
    }),
  );
});
