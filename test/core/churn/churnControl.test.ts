import * as fc from "fast-check";
import { churnControl } from "../../../src/core/churn/churnControl";

test("churnControl gives Montgomery's orange juice cans: centre 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 above", () => {
  // Introduction to Statistical Quality Control, example of the p-chart: 30 samples of 50 cans.
  const faulty = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
  const { centre, points } = churnControl(faulty, faulty.map(() => 50));
  expect(centre).toBeCloseTo(0.2313, 4);
  expect(points[0]!.lower).toBeCloseTo(0.0524, 4);
  expect(points[0]!.upper).toBeCloseTo(0.4102, 4);
  expect(points.flatMap((point, i) => (point?.signal ? [[i + 1, point.signal]] : []))).toEqual([[15, "above"], [23, "above"]]);
});

test("churnControl gives each period limits of its own size: Montgomery's purchase orders, only sample 11 above", () => {
  const lost = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9];
  const base = [100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90];
  const { centre, points } = churnControl(lost, base);
  expect(centre).toBeCloseTo(234 / 2450, 12);
  expect(points[0]!.upper).toBeCloseTo(0.184, 3);
  expect(points[1]!.upper).toBeCloseTo(0.194, 3);
  expect(points.flatMap((point, i) => (point?.signal ? [i + 1] : []))).toEqual([11]);
});

test("churnControl signals below too, and takes the width it is told", () => {
  const { points } = churnControl([5, 20], [100, 100], 2);
  expect(points.map((point) => point!.signal)).toEqual(["below", "above"]);
  expect(churnControl([5, 20], [100, 100]).points.map((point) => point!.signal)).toEqual(["", ""]);
});

test("churnControl clips its limits to 0 and 1 and signals nothing when all or none are lost", () => {
  const wide = churnControl([1, 1], [2, 2]).points[0]!;
  expect([wide.lower, wide.upper]).toEqual([0, 1]);
  expect(churnControl([0, 0], [10, 20]).points.map((point) => point!.signal)).toEqual(["", ""]);
  expect(churnControl([10, 20], [10, 20]).points.map((point) => point!.signal)).toEqual(["", ""]);
});

test("churnControl has no rate for a period without customers, and goes on", () => {
  const { centre, points } = churnControl([0, 5], [0, 50]);
  expect(centre).toBeCloseTo(0.1, 12);
  expect(points[0]).toBeUndefined();
  expect(points[1]!.rate).toBeCloseTo(0.1, 12);
});

test("churnControl refuses a loss above the customers there, naming the period, and periods without any", () => {
  expect(() => churnControl([1, 11], [10, 10])).toThrow("at most atStart in each period");
  expect(() => churnControl([1, 11], [10, 10])).toThrow(expect.objectContaining({ data: { period: 2, lost: 11, atStart: 10 } }));
  expect(() => churnControl([0, 0], [0, 0])).toThrow("at least one customer at the start");
});

test("churnControl leaves the lists alone", () => {
  const lost = [3, 1];
  const atStart = [20, 10];
  churnControl(lost, atStart);
  expect([lost, atStart]).toEqual([[3, 1], [20, 10]]);
});

test("churnControl gives a period the same point wherever it stands, and its limits enclose the centre", () => {
  const period = fc.tuple(fc.integer({ min: 1, max: 1e4 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 24 }), (periods) => {
      const chart = (list: [number, number][]) => churnControl(list.map(([base, rate]) => Math.floor(base * rate)), list.map(([base]) => base));
      const { centre, points } = chart(periods);
      expect(chart(periods.slice().reverse()).points.slice().reverse()).toEqual(points);
      for (const point of points) {
        expect(point!.lower).toBeLessThanOrEqual(centre);
        expect(point!.upper).toBeGreaterThanOrEqual(centre);
      }
    }),
  );
});
