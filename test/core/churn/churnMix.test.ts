import * as fc from "fast-check";
import { churnMix } from "../../../src/core/churn/churnMix";

test("churnMix gives case 01 of the course book: 28.5 %, not the simple mean of 32.5 %", () => {
  expect(churnMix([130, 320], [0.42, 0.23])).toBeCloseTo(0.284889, 6);
});

test("churnMix of one group is its rate, and a group without customers does not weigh", () => {
  expect(churnMix([7], [0.25])).toBe(0.25);
  expect(churnMix([7, 0], [0.25, 1])).toBe(0.25);
});

test("churnMix refuses groups without a customer", () => {
  expect(() => churnMix([0, 0], [0.1, 0.2])).toThrow("at least one customer");
});

test("churnMix leaves the lists alone", () => {
  const customers = [320, 130];
  const rates = [0.23, 0.42];
  churnMix(customers, rates);
  expect([customers, rates]).toEqual([[320, 130], [0.23, 0.42]]);
});

test("churnMix lies between the lowest and the highest rate, whatever the order", () => {
  const group = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 20 }), (groups) => {
      const mix = (list: [number, number][]) => churnMix(list.map(([count]) => count), list.map(([, rate]) => rate));
      const rates = groups.map(([, rate]) => rate);
      expect(mix(groups)).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(mix(groups)).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      expect(mix(groups.slice().reverse())).toBeCloseTo(mix(groups), 14);
    }),
  );
});
