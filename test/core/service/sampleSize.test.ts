import * as fc from "fast-check";
import { shareInterval } from "../../../src/core/service/shareInterval";
import { sampleSize } from "../../../src/core/service/sampleSize";

test("sampleSize without a population is the usual 385 at ±5 % and 1068 at ±3 %", () => {
  expect(sampleSize(undefined, 0.05)).toBe(385);
  expect(sampleSize(undefined, 0.03)).toBe(1068);
});

// Krejcie & Morgan (1970), table 1, which rounds to the nearest: 10, 80, 278 and 370 are also the next whole numbers.
test.each([[10, 10], [100, 80], [1000, 278], [10_000, 370]])("sampleSize of a population of %i is %i", (population, answers) => {
  expect(sampleSize(population, 0.05)).toBe(answers);
});

test("sampleSize falls with a share far from 50 % and is 0 when there is nothing to learn", () => {
  expect(sampleSize(undefined, 0.05, 0.95, 0.2)).toBe(246);
  expect(sampleSize(undefined, 0.05, 0.95, 0)).toBe(0);
  expect(sampleSize(1, 0.05, 0.95, 1)).toBe(0);
});

test("sampleSize never exceeds the population, however small the error", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 1e-300, max: 0.999, noNaN: true }), (population, error) => {
      const answers = sampleSize(population, error);
      expect(answers).toBeGreaterThanOrEqual(1);
      expect(answers).toBeLessThanOrEqual(population);
    }),
  );
});

test("sampleSize keeps the promise: with that many answers half the interval is within the error", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.3, noNaN: true }), (error) => {
      const answers = sampleSize(undefined, error);
      const [lower, upper] = shareInterval(answers / 2, answers);
      expect((upper - lower) / 2).toBeLessThanOrEqual(error);
    }),
  );
});
