import * as fc from "fast-check";
import { netPromoterInterval } from "../../../src/core/service/netPromoterInterval";

const answers = (promoters: number, passives: number, detractors: number): number[] => [
  ...Array<number>(promoters).fill(10),
  ...Array<number>(passives).fill(8),
  ...Array<number>(detractors).fill(0),
];

// Adjusted Wald with three added answers, Rocks (2016), worked out by the cited formula.
test.each([
  [162, 108, 54, 24.945251413, 41.109794459],
  [50, 30, 20, 14.051130179, 44.201297006],
  [5, 3, 2, -19.050615376, 65.20446153],
  [0, 10, 0, -18.465044909, 18.465044909],
])("netPromoterInterval of %i promoters, %i passives, %i detractors is %f to %f", (promoters, passives, detractors, lower, upper) => {
  const interval = netPromoterInterval(answers(promoters, passives, detractors));
  expect(interval[0]).toBeCloseTo(lower, 6);
  expect(interval[1]).toBeCloseTo(upper, 6);
});

test("netPromoterInterval is clipped at 100 and keeps its width when all are promoters", () => {
  const [lower, upper] = netPromoterInterval(answers(10, 0, 0));
  expect(lower).toBeCloseTo(47.503551545, 6);
  expect(upper).toBe(100);
  expect(netPromoterInterval(answers(0, 0, 10))[0]).toBe(-100);
});

test("netPromoterInterval refuses an empty list", () => {
  expect(() => netPromoterInterval([])).toThrow("at least one score");
});

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 });

test("netPromoterInterval mirrors when promoters and detractors change places", () => {
  fc.assert(
    fc.property(scores, (given) => {
      const [lower, upper] = netPromoterInterval(given);
      const mirrored = netPromoterInterval(given.map((score) => (score >= 9 ? 0 : score <= 6 ? 10 : score)));
      expect(mirrored[0]).toBeCloseTo(-upper, 9);
      expect(mirrored[1]).toBeCloseTo(-lower, 9);
    }),
  );
});

test("netPromoterInterval widens with confidence and stays within ±100", () => {
  fc.assert(
    fc.property(scores, (given) => {
      const [lower, upper] = netPromoterInterval(given, 0.95);
      const [wider, widest] = netPromoterInterval(given, 0.99);
      expect(wider).toBeGreaterThanOrEqual(-100);
      expect(wider).toBeLessThanOrEqual(lower);
      expect(widest).toBeGreaterThanOrEqual(upper);
      expect(widest).toBeLessThanOrEqual(100);
    }),
  );
});
