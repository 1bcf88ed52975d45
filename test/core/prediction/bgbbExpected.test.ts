import * as fc from "fast-check";
import type { BgbbModel } from "../../../src/core/prediction/bgbbAlive";
import { bgbbExpected } from "../../../src/core/prediction/bgbbExpected";
import { historyOf, lives } from "./lives";

const PUBLISHED: BgbbModel = [1.204, 0.75, 0.657, 2.783];

// mpmath 1.3, 50 digits, by the published closed form with γ − 1; for γ = 1 its limit.
test.each([
  [PUBLISHED, 5, 2, 4, 6, 1.0573489419097],
  [PUBLISHED, 5, 0, 0, 6, 0.072802877475043],
  [PUBLISHED, 5, 6, 6, 6, 3.7521156075998],
  [PUBLISHED, 10, 0, 0, 0, 3.1788543264923],
  [[0.4, 3, 2.5, 20] as const, 40, 7, 60, 80, 0.5821263158874895],
  [[1.204, 0.75, 1, 2.783] as const, 5, 2, 4, 6, 0.7992007582837323],
])("bgbbExpected(%p, %p, %p, %p, %p)", (model, periods, x, tx, n, wanted) => {
  expect(Math.abs(bgbbExpected(model, periods, x, tx, n) / wanted - 1)).toBeLessThan(1e-12);
});

test("bgbbExpected within no opportunity is nothing, and at the first one of a new customer δ/(γ+δ)·α/(α+β)", () => {
  expect(bgbbExpected(PUBLISHED, 0, 2, 4, 6)).toBe(0);
  expect(bgbbExpected(PUBLISHED, 1, 0, 0, 0)).toBeCloseTo(((2.783 / 3.44) * 1.204) / 1.954, 14);
});

test("bgbbExpected refuses a history that cannot be", () => {
  expect(() => bgbbExpected(PUBLISHED, 5, 1, 7, 6)).toThrow(expect.objectContaining({ reason: "outOfRange", fault: "recencyAfterAge" }));
});

test("bgbbExpected is the mean of the purchases to come over all lives with that history", () => {
  const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(parameter, parameter, parameter, parameter), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), (model, n, periods) => {
      const sums = new Map<string, { chance: number; bought: number }>();
      for (const life of lives(model, n + periods)) {
        const key = historyOf(life, n).join();
        const { chance, bought } = sums.get(key) ?? { chance: 0, bought: 0 };
        sums.set(key, { chance: chance + life.chance, bought: bought + life.chance * life.bought.slice(n).filter(Boolean).length });
      }
      for (const [key, { chance, bought }] of sums) {
        const [x, tx] = key.split(",").map(Number);
        expect(bgbbExpected(model, periods, x!, tx!, n)).toBeCloseTo(bought / chance, 12);
      }
    }),
    { numRuns: 30 },
  );
});
