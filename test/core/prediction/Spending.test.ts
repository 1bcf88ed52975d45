import { meanSpend, spending } from "../../../src/core/prediction/Spending";

const list = (...values: number[]): Float64Array => Float64Array.from(values);

test("spending lists each pair of x and m once, by rising x and m, with the number of its buyers", () => {
  const base = spending(list(2, 1, 2, 1, 2), list(30, 50, 20, 50, 30));
  expect(base.groups).toEqual([{ frequency: 1, from: 0, to: 1 }, { frequency: 2, from: 1, to: 3 }]);
  expect([[...base.spend], [...base.weight], base.buyers]).toEqual([[50, 20, 30], [2, 1, 2], 5]);
});

test("spending leaves out who has not bought again, and a spend of 0", () => {
  const base = spending(list(0, 3, 1), list(40, 0, 10));
  expect([base.groups, [...base.spend], base.buyers]).toEqual([[{ frequency: 1, from: 0, to: 1 }], [10], 1]);
  expect(spending(list(), list())).toMatchObject({ groups: [], buyers: 0 });
});

test("meanSpend is that of the buyers, not of the different spends, and not lost where a sum would overflow", () => {
  expect(meanSpend(spending(list(1, 1, 2), list(10, 10, 40)))).toBeCloseTo(20, 12);
  expect(meanSpend(spending(list(1, 2), list(1.5e308, 1.5e308)))).toBe(1.5e308);
});

test("spending leaves its lists as they were", () => {
  const [frequency, monetary] = [list(2, 0, 1), list(5, 0, 7)];
  spending(frequency, monetary);
  expect([[...frequency], [...monetary]]).toEqual([[2, 0, 1], [5, 0, 7]]);
});
