import * as fc from "fast-check";
import { whaleCurve } from "../../../src/core/value/whaleCurve";

const names = ["Ann", "Bob", "Cleo"];

test("whaleCurve sorts customers by profit and counts it up: 110, 140, back to 100", () => {
  const curve = whaleCurve([0, 1, 2, 0], [60, -40, 30, 50], names);
  expect(curve.order).toEqual([0, 2, 1]);
  expect(Array.from(curve.profit)).toEqual([110, 30, -40]);
  expect(Array.from(curve.cumulative)).toEqual([110, 140, 100]);
  expect(Array.from(curve.share!)).toEqual([1.1, 1.4, 1]);
});

test("whaleCurve of one customer is that customer", () => {
  expect(whaleCurve([0], [5], ["Ann"])).toEqual({
    order: [0], profit: Float64Array.of(5), cumulative: Float64Array.of(5), total: 5, share: Float64Array.of(1),
  });
});

test("whaleCurve breaks ties by name, as text by code units", () => {
  expect(whaleCurve([0, 1, 2, 3], [1, 1, 1, 1], ["b", "a", "10", "9"]).order).toEqual([2, 3, 1, 0]);
});

test("whaleCurve has no shares of a total that is not positive", () => {
  expect(whaleCurve([0, 1], [10, -10], names.slice(0, 2)).share).toBeUndefined();
  expect(whaleCurve([0, 1], [10, -30], names.slice(0, 2))).toMatchObject({ total: -20, share: undefined });
  // In doubles this total is 2.8e-17.
  expect(whaleCurve([0, 1, 2], [0.1, 0.2, -0.3], names)).toMatchObject({ total: 0, share: undefined });
});

test("whaleCurve does not change its lists", () => {
  const [customer, profit] = [[0, 1, 0], [1, 2, 3]];
  whaleCurve(customer, profit, names.slice(0, 2));
  expect([customer, profit]).toEqual([[0, 1, 0], [1, 2, 3]]);
});

test("whaleCurve ends at 1, never rises after its peak and does not see the order of rows", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -1000, max: 1000 })), { minLength: 1 });
  fc.assert(fc.property(rows, (given) => {
    const of = (list: typeof given) => whaleCurve(list.map(([code]) => code), list.map(([, profit]) => profit), names);
    const curve = of(given);
    expect(of([...given].reverse())).toEqual(curve);
    expect(curve.profit.every((profit, i) => i === 0 || profit <= curve.profit[i - 1]!)).toBe(true);
    if (curve.share) expect(curve.share.at(-1)).toBe(1);
    else expect(curve.total).toBeLessThanOrEqual(0);
  }));
});

test("whaleCurve sums what brute force sums", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(rows, (given) => {
    const { order, profit } = whaleCurve(given.map(([code]) => code), given.map(([, value]) => value), names);
    order.forEach((code, i) => {
      const wanted = given.filter(([of]) => of === code).reduce((total, [, value]) => total + value, 0);
      expect(profit[i]).toBeCloseTo(wanted, 6);
    });
  }));
});
